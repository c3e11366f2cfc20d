/** What may go wrong: the extension says so, clearly, and the editor goes on. */

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { TestContext } from 'node:test';

import { Editor, eventually, install, MACHINE_SETTINGS, type Options, PATIENCE, step, type Window } from './workbench.mts';

const DRAFT = 'seeded/joint-statement-citations.dipl';

let editor: Editor | undefined;

async function started(context: TestContext, options: Options): Promise<Editor> {
  const own = await Editor.start(options);
  editor = own;
  context.after(() => own.stop());
  return own;
}

/** The text of the draft is there, and can be changed and saved. */
async function canBeEdited(window: Window): Promise<void> {
  await window.goto(1, 1);
  await window.page.keyboard.insertText('甲');
  await window.save();
  assert.ok(window.editor.read(DRAFT).startsWith('甲'));
}

function script(file: string, lines: string[]): string {
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
  return file;
}

step('a server that is missing: a message says what to do, and drafts can be edited', () => editor, async (context) => {
  const editor = await started(context, {
    prepare: ({ extension }) => rmSync(path.join(extension, 'server'), { recursive: true }),
    environment: { PATH: '/usr/bin:/bin' },
  });
  const window = await editor.open(DRAFT);
  await window.sees(window.message(/server was not found.*install the program/s));
  await eventually('the status', async () => (await window.status().innerText()).includes('stopped'));
  await canBeEdited(window);
});

step('a wrong path in the settings is told, and mended without a restart of the window', () => editor, async (context) => {
  const editor = await started(context, { settings: { 'alternat.server.path': '/nowhere/alternat' } });
  const window = await editor.open(DRAFT);
  await window.sees(window.message('/nowhere/alternat'));
  writeFileSync(path.join(editor.stage, MACHINE_SETTINGS), '{}');
  await window.sees(window.underlined().first());
});

step('settings of the wrong kind do no harm', () => editor, async (context) => {
  const editor = await started(context, {
    settings: { 'alternat.server.path': 42, 'alternat.language': ['klingon'], 'alternat.trace.server': 7 },
  });
  const window = await editor.open(DRAFT);
  await window.sees(window.message('42'));
  await canBeEdited(window);
});

step('a program that is not the server is not talked to', () => editor, async (context) => {
  const editor = await started(context, { settings: { 'alternat.server.path': '/bin/cat' } });
  const window = await editor.open(DRAFT);
  await window.sees(window.message(/\/bin\/cat does not start, or is not the server/));
});

step('a configuration that cannot be read is underlined where it is wrong, and drafts are still judged', () => editor, async (context) => {
  const editor = await started(context, {
    prepare: ({ drafts }) => writeFileSync(path.join(drafts, 'alternat.toml'), '[rules]\nD001 = "loud"\n'),
  });
  const window = await editor.open(DRAFT);
  const rows = await window.problems();
  await eventually('the finding', async () => (await rows.allInnerTexts()).join('\n').includes('alternat.toml'));
  await window.sees(window.underlined().first());
});

step('a server that is killed is started again', () => editor, async (context) => {
  const editor = await started(context, {});
  const window = await editor.open(DRAFT);
  await window.sees(window.underlined().first());
  const [first] = editor.servers();
  assert.ok(first);
  process.kill(first, 'SIGKILL');
  await eventually('another server', () => editor.servers().some((server) => server !== first));
  await eventually('it works', async () => /statement/.test(await window.status().innerText()));
  await window.sees(window.underlined().first());
  assert.match(editor.log(), /the server has stopped/);
});

step('a server that keeps stopping is given up, with a message', () => editor, async (context) => {
  const crashing = ['[ "$1" = --version ] && echo "alternat 0.0.0" && exit', 'echo "out of order" >&2', 'exit 3'];
  const editor = await started(context, {
    prepare: ({ drafts }) => ({ 'alternat.server.path': script(path.join(drafts, '../crashing'), crashing) }),
  });
  const window = await editor.open(DRAFT);
  await eventually('it is started again', async () => /starting again in/.test(await window.status().innerText()));
  const message = window.message(/stopped 6 times in a row/);
  await window.sees(message);
  await window.sees(message.locator('.monaco-button').filter({ hasText: 'Show log' }));
  assert.match(editor.log(), /out of order/);
  await canBeEdited(window);
});

step('a folder that is not trusted cannot name a program, and is checked all the same', () => editor, async (context) => {
  const editor = await started(context, {
    trusted: false,
    prepare: ({ drafts }) => {
      mkdirSync(path.join(drafts, '.vscode'));
      const program = script(path.join(drafts, 'program'), [`touch '${path.join(drafts, 'was-run')}'`, 'echo "alternat 9.9.9"', 'sleep 60']);
      writeFileSync(path.join(drafts, '.vscode/settings.json'), JSON.stringify({ 'alternat.server.path': program }));
    },
  });
  const window = await editor.open(DRAFT);
  await window.sees(window.underlined().first());
  await window.sees(window.page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).first());
  assert.ok(!existsSync(path.join(editor.drafts, 'was-run')), 'the program of the folder was run');
  assert.match(editor.log(), /\(bundled\)/);
});

step('a virtual file is checked', () => editor, async (context) => {
  const editor = await started(context, { prepare: ({ extension, drafts }) => addVirtual(path.dirname(extension), path.join(drafts, DRAFT)) });
  const window = await editor.open();
  await window.run('Open virtual draft');
  await window.sees(window.underlined().first());
  await eventually('the status', async () => /statement/.test(await window.status().innerText()));
});

step('two windows have a server each, and do not disturb each other', () => editor, async (context) => {
  const editor = await started(context, {});
  const one = await editor.open(DRAFT);
  const two = await editor.open('seeded/treaty.dipl');
  await one.sees(one.underlined().first());
  await two.sees(two.underlined().first());
  await eventually('two servers', () => editor.servers().length === 2);
  await one.page.close();
  await two.goto(1, 1);
  await two.page.keyboard.insertText('《');
  await eventually('the other goes on', async () => (await two.problems()).first().innerText().then(() => true));
  await eventually('the new finding', async () => (await (await two.problems()).allInnerTexts()).join('\n').includes('C010'));
});

step('a draft of 3 MB can be written', () => editor, async (context) => {
  if (!process.env['ALTERNAT_BIN']) {
    return context.skip('a debug build is too slow for it; name a release build in ALTERNAT_BIN');
  }
  const size = 3_000_000;
  const editor = await started(context, {
    prepare: ({ drafts }) => {
      const article = (number: number) => `第${chinese(number)}条\n\n${'双方将在平等互利的基础上加强各领域务实合作，'.repeat(6)}并定期举行磋商。\n\n`;
      let text = '阿兰共和国和贝里亚共和国友好合作条约\n\n双方达成协议如下：\n\n';
      for (let number = 1; Buffer.byteLength(text) < size; number += 50) {
        text += Array.from({ length: 50 }, (_, at) => article(number + at)).join('');
      }
      writeFileSync(path.join(drafts, 'large.dipl'), text);
    },
  });
  const since = Date.now();
  const window = await editor.open('large.dipl');
  await eventually('the status', async () => /treaty/.test(await window.status().innerText()), 4 * PATIENCE);
  const opened = Date.now() - since;
  await window.goto(3, 1);
  const typed = Date.now();
  await window.page.keyboard.insertText('双方将落实2023年2月30日达成的共识。');
  await window.page.keyboard.press('Enter');
  await eventually('the finding', async () => (await window.underlined().count()) > 0, 4 * PATIENCE);
  context.diagnostic(`opened in ${opened} ms; a finding ${Date.now() - typed} ms after it was typed`);
});

/** Chinese numerals below ten thousand. */
function chinese(number: number): string {
  const digits = '〇一二三四五六七八九';
  const units = ['千', '百', '十', ''];
  const text = String(number).padStart(4, '0');
  const words = [...text].map((digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)]}${units[at]}`)).join('');
  return words.replace(/^零+/, '').replace(/零+$/, '').replace(/零+/g, '零').replace(/^一十/, '十');
}

/** Installs an extension that keeps one draft in memory. */
function addVirtual(extensions: string, draft: string): void {
  const folder = path.join(extensions, '../virtual');
  mkdirSync(folder);
  const manifest = {
    name: 'virtual',
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    activationEvents: ['onCommand:virtual.open'],
    main: './main.js',
    contributes: { commands: [{ command: 'virtual.open', title: 'Open virtual draft' }] },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const main = `
    const vscode = require('vscode');
    exports.activate = (context) => {
      const contents = Buffer.from(${JSON.stringify(readFileSync(draft, 'utf8'))});
      const none = () => ({ dispose() {} });
      const provider = {
        onDidChangeFile: none, watch: none, readDirectory: () => [],
        stat: () => ({ type: 1, ctime: 0, mtime: 0, size: contents.length }),
        readFile: () => contents, writeFile() {}, createDirectory() {}, delete() {}, rename() {},
      };
      context.subscriptions.push(
        vscode.workspace.registerFileSystemProvider('memory', provider),
        vscode.commands.registerCommand('virtual.open', () => vscode.window.showTextDocument(vscode.Uri.parse('memory:/draft.dipl'))),
      );
    };`;
  writeFileSync(path.join(folder, 'main.js'), main);
  writeFileSync(path.join(folder, 'README.md'), '# Virtual drafts\n\nFor a test.\n');
  install(folder, extensions);
}
