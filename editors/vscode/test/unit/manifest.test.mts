/** What the manifest promises is there, in both languages. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';

const folder = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const json = <T = Record<string, string>,>(file: string): T => JSON.parse(read(file)) as T;

interface Manifest {
  version: string;
  main: string;
  contributes: {
    commands: { command: string }[];
    languages: { extensions: string[]; configuration: string; icon: { light: string; dark: string } }[];
    grammars: { path: string }[];
    snippets: { path: string }[];
    configuration: { properties: Record<string, { markdownDescription: string; scope: string }> };
    menus: Record<string, { command: string }[]>;
  };
}

const manifest = json<Manifest>('package.json');
const sources = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(path.join('src', file)))
  .join('\n');

test('every word of the manifest is in English and Chinese', () => {
  const used = new Set([...read('package.json').matchAll(/"%([^%]+)%"/g)].map((match) => match[1] ?? ''));
  for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
    assert.deepEqual(Object.keys(json(file)).toSorted(), [...used].toSorted(), file);
  }
});

test('every message of the source is in Chinese, with the same places to fill', () => {
  const said = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? '');
  const chinese = json('l10n/bundle.l10n.zh-cn.json');
  assert.ok(said.length > 10);
  for (const message of said) {
    assert.ok(chinese[message], `not in Chinese: ${message}`);
  }
  for (const [message, translation] of Object.entries(chinese)) {
    assert.ok(said.includes(message), `never said: ${message}`);
    const places = (words: string) => (words.match(/\{\d\}/g) ?? []).toSorted();
    assert.deepEqual(places(translation), places(message), message);
  }
});

test('every command is registered, and every registered command is declared', () => {
  const declared = manifest.contributes.commands.map(({ command }) => command.replace('alternat.client.', ''));
  const block = /const commands[^{]*\{([^}]*)\}/.exec(sources)?.[1] ?? '';
  const registered = [...block.matchAll(/^ {4}(\w+):/gm)].map((match) => match[1]);
  assert.deepEqual(declared.toSorted(), registered.toSorted());
  const inMenus = Object.values(manifest.contributes.menus).flat();
  for (const { command } of inMenus) {
    assert.ok(declared.includes(command.replace('alternat.client.', '')), command);
  }
});

test('every file that the manifest names is there', () => {
  const { languages, grammars, snippets } = manifest.contributes;
  const files = [
    ...languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
    ...[...grammars, ...snippets].map(({ path }) => path),
    ...Object.entries({ ...json('package.nls.json'), ...json('package.nls.zh-cn.json') })
      .filter(([key]) => key.endsWith('.media'))
      .map(([, file]) => file),
  ];
  for (const file of files) {
    assert.ok(existsSync(path.join(folder, file)), file);
  }
});

test('settings of a folder cannot name a program unless the folder is trusted', () => {
  const restricted = (json('package.json') as unknown as { capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } } })
    .capabilities.untrustedWorkspaces.restrictedConfigurations;
  assert.deepEqual(restricted, ['alternat.server.path']);
});

test('the version is that of the server', () => {
  const cargo = readFileSync(path.join(folder, '../../Cargo.toml'), 'utf8');
  assert.equal(/^version = "([^"]+)"/m.exec(cargo)?.[1], manifest.version);
});

test('nothing is reported anywhere, and nothing is fetched', () => {
  assert.doesNotMatch(sources, /createTelemetryLogger|https?:\/\/|node:https?|node:net|fetch\(/);
});

test('patterns of the grammar can be read', () => {
  const grammar = read('syntaxes/diplomatic.tmLanguage.json');
  const patterns = [...grammar.matchAll(/"(?:match|begin|end)": ("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1] ?? '""') as string);
  assert.ok(patterns.length > 15);
  for (const pattern of patterns) {
    // Groups that ignore case are written otherwise here than in the engine of VS Code.
    assert.doesNotThrow(() => new RegExp(pattern.replaceAll('(?i:', '(?:').replace('\\A', '^'), 'u'), pattern);
  }
});

test('marks in pairs close each other, and those of the draft are all there', () => {
  const configuration = json<{ autoClosingPairs: { open: string; close: string }[] }>('language-configuration.json');
  const pairs = configuration.autoClosingPairs.map(({ open, close }) => open + close);
  for (const pair of ['《》', '〈〉', '“”', '‘’', '（）', '【】']) {
    assert.ok(pairs.includes(pair), pair);
  }
});
