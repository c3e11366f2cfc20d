/** What may go wrong: the extension says so, clearly, and the editor goes on. */

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

import { differ, TITLE } from './colours.mts';
import { install, repository } from './editor.mts';
import { play, type Scene, STATEMENT, step } from './scene.mts';
import { eventually, PATIENCE } from './waiting.mts';
import type { Window } from './window.mts';

/** The text of the draft is there, and can be changed and saved. */
async function canBeEdited(window: Window): Promise<void> {
  const before = window.read(STATEMENT).length;
  await window.goto(2, 1);
  await window.page.keyboard.insertText('甲');
  await window.save();
  await eventually('the draft is saved', () => window.read(STATEMENT).length === before + 1);
}

function program(scene: Scene, name: string, lines: string[]): string {
  const file = path.join(scene.folder, name);
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
  return file;
}

function setting(scene: Scene, value: unknown): void {
  scene.write('.vscode/settings.json', JSON.stringify({ 'alternat.server.path': value }));
}

const server = (scene: Scene) => path.join(scene.editor.extension, 'server');
const hidden = (scene: Scene) => path.join(scene.editor.stage, 'hidden-server');

play('a server that fails', {
  prepare: (scene) => setting(scene, program(scene, 'asleep', ['exec sleep 600'])),
  tidy: (scene) => existsSync(hidden(scene)) && renameSync(hidden(scene), server(scene)),
}, (scene) => {
  step('titles, dates and headings are coloured before the server starts', scene, async (window) => {
    await differ(window, TITLE, '双方恪守');
    await differ(window, '1996年5月21日', '双方恪守');
    await differ(window, '以下简称', '恢复定期航班');
    assert.equal(await window.underlined().count(), 0);
    assert.doesNotMatch(scene.log(), /server \d+\.\d+/);
  });

  step('a wrong path in the settings is told, and mended without a restart of the window', scene, async (window) => {
    setting(scene, '/nowhere/alternat');
    await window.sees(window.message('/nowhere/alternat'));
    setting(scene, '');
    await window.sees(window.underlined().first());
  });

  step('settings of the wrong kind do no harm', scene, async (window) => {
    const settings = { 'alternat.server.path': 42, 'alternat.language': ['klingon'], 'alternat.trace.server': 7, 'alternat.inlayHints.titles': 'no' };
    scene.write('.vscode/settings.json', JSON.stringify(settings));
    await window.sees(window.message('42'));
    await canBeEdited(window);
    scene.write('.vscode/settings.json', JSON.stringify({ ...settings, 'alternat.server.path': '' }));
    await window.sees(window.underlined().first());
  });

  step('a program that is not the server is not talked to', scene, async (window) => {
    setting(scene, '/bin/cat');
    await window.sees(window.message(/\/bin\/cat does not start, or is not the server/));
  });

  step('a configuration that cannot be read is underlined where it is wrong, and drafts are still judged', scene, async (window) => {
    setting(scene, '');
    scene.write('alternat.toml', '[rules]\nD001 = "loud"\n');
    await window.lists('alternat.toml', 'loud');
    await window.sees(window.underlined().first());
  });

  step('a server that is killed is started again', scene, async (window) => {
    setting(scene, '');
    await window.sees(window.underlined().first());
    const [first] = scene.editor.servers(window.folder);
    assert.ok(first);
    process.kill(first, 'SIGKILL');
    await eventually('another server', () => scene.editor.servers(window.folder).some((server) => server !== first));
    await window.saysStatus(/statement/);
    await window.sees(window.underlined().first());
    await eventually('it is logged', () => /the server has stopped/.test(scene.log()));
    // What is written from now on reaches the new server.
    await window.gotoWords(STATEMENT, '九、双方同意');
    await window.page.keyboard.insertText('双方将落实2023年2月30日达成的共识。');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.press('Enter');
    await window.lists('D001');
    await window.run('File: Revert File');
  });

  step('a server that keeps stopping is given up, with a message that leads to the log', scene, async (window) => {
    setting(scene, program(scene, 'crashing', ['[ "$1" = --version ] && echo "alternat 0.0.0" && exit', 'echo "out of order" >&2', 'exit 3']));
    await window.saysStatus(/starting again in/);
    const message = window.message(/stopped 6 times in a row/);
    await window.sees(message);
    await window.saysStatus(/stopped/);
    await canBeEdited(window);
    await message.locator('.monaco-button').filter({ hasText: 'Show log' }).click();
    await window.logs(/out of order|in a row|is not started again/);
    await eventually('the log', () => /out of order/.test(scene.log()) && /6 in a row/.test(scene.log()));
    await window.run('Notifications: Clear All Notifications');
    await window.run('Alternat: Show log');
    await window.logs(/out of order|in a row|is not started again/);
  });

  step('after that it is started again by hand', scene, async (window) => {
    // The setting starts it, too, at about the same time: only the last start counts.
    setting(scene, '');
    await window.run('Alternat: Restart server');
    await window.run('Alternat: Restart server');
    await window.open(STATEMENT);
    await window.saysStatus(/statement/);
    await window.sees(window.underlined().first());
  });

  step('a server that is missing: a message says what to do, and drafts can be edited', scene, async (window) => {
    setting(scene, '');
    renameSync(server(scene), hidden(scene));
    await window.run('Alternat: Restart server');
    await window.sees(window.message(/server was not found.*install the program/s));
    await window.saysStatus(/stopped/);
    await canBeEdited(window);
    renameSync(hidden(scene), server(scene));
    await window.run('Alternat: Restart server');
    await window.sees(window.underlined().first());
  });
});

play('not trusted', {
  user: { 'security.workspace.trust.enabled': true },
  prepare: (scene) => {
    const lines = [`touch '${path.join(scene.folder, 'was-run')}'`, 'echo "alternat 9.9.9"', 'sleep 60'];
    setting(scene, program(scene, 'program', lines));
  },
}, (scene) => {
  step('a folder that is not trusted cannot name a program, and is checked all the same', scene, async (window) => {
    await window.sees(window.underlined().first());
    await window.sees(window.page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).first());
    await eventually('the log', () => /\(bundled\)/.test(scene.log()));
    assert.ok(!existsSync(path.join(scene.folder, 'was-run')), 'the program of the folder was run');
  });

  step('once it is trusted, it can', scene, async (window) => {
    await window.run('Workspaces: Manage Workspace Trust');
    await window.page.locator('.workspace-trust-editor .monaco-button').filter({ hasText: /^Trust/ }).first().click();
    await eventually('the program of the folder', () => existsSync(path.join(scene.folder, 'was-run')));
  });
});

play('several windows', {
  drafts: { [STATEMENT]: 'seeded/joint-statement-citations.dipl', 'treaty.dipl': 'seeded/treaty.dipl' },
  prepare: (scene) => addVirtual(scene.editor.extensions, path.join(repository, 'tests/drafts/seeded/joint-statement-citations.dipl')),
}, (scene) => {
  step('a virtual file is checked', scene, async (window) => {
    await window.run('Open virtual draft');
    await window.sees(window.page.locator('.tab.active').filter({ hasText: 'virtual.dipl' }).first());
    await window.sees(window.underlined().first());
    await window.saysStatus(/statement/);
  });

  step('a virtual folder: its drafts are checked', scene, async () => {
    const window = await scene.another(undefined, 'memory:/');
    await window.run('Open virtual draft');
    await window.sees(window.underlined().first());
    await window.saysStatus(/statement/);
    await window.lists('C013');
  });

  step('two windows have a server each, and do not disturb each other', scene, async (one) => {
    const two = await scene.another('treaty.dipl');
    await one.sees(one.underlined().first());
    await two.sees(two.underlined().first());
    await eventually('two servers', () => scene.editor.servers(scene.folder).length === 2);
    await one.page.close();
    await two.goto(2, 1);
    await two.page.keyboard.insertText('双方将落实2023年2月30日达成的共识。');
    await two.page.keyboard.press('Enter');
    await two.page.keyboard.press('Enter');
    await two.lists('D001');
    await eventually('the server of the closed window has ended', () => scene.editor.servers(scene.folder).length === 1);
  });
});

const LARGE = 'large.dipl';

play('large', { drafts: {}, open: LARGE, prepare: (scene) => scene.write(LARGE, large(3_000_000)) }, (scene) => {
  step('a draft of 3 MB can be written', scene, async (window) => {
    assert.ok(Buffer.byteLength(window.read(LARGE)) >= 3_000_000);
    await window.saysStatus(/treaty/, 2 * PATIENCE);
    await window.goto(4, 1);
    const typed = Date.now();
    await window.page.keyboard.insertText('双方将落实2023年2月30日达成的共识。');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.press('Enter');
    await eventually('the finding', async () => (await window.underlined().count()) > 0, 2 * PATIENCE);
    console.log(`a finding in a draft of 3 MB is shown ${Date.now() - typed} ms after it was typed`);
    await window.save();
    assert.ok(window.read(LARGE).includes('2月30日'));
  });
});

/** A treaty of this many bytes at least. */
function large(size: number): string {
  const article = (number: number) => `第${chinese(number)}条\n\n${'双方将在平等互利的基础上加强各领域务实合作，'.repeat(6)}并定期举行磋商。\n\n`;
  const parts = ['阿兰共和国和贝里亚共和国友好合作条约\n\n双方达成协议如下：\n\n'];
  let bytes = 0;
  for (let number = 1; bytes < size; number += 1) {
    parts.push(article(number));
    bytes += Buffer.byteLength(article(number));
  }
  return parts.join('');
}

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
  if (existsSync(folder)) {
    return;
  }
  mkdirSync(folder);
  const manifest = {
    name: 'virtual',
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    activationEvents: ['onCommand:virtual.open', 'onFileSystem:memory'],
    main: './main.js',
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    contributes: { commands: [{ command: 'virtual.open', title: 'Open virtual draft' }] },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const main = `
    const vscode = require('vscode');
    exports.activate = (context) => {
      const contents = Buffer.from(${JSON.stringify(readFileSync(draft, 'utf8'))});
      const none = () => ({ dispose() {} });
      const isFolder = (uri) => uri.path === '/';
      const find = (uri) => {
        if (!isFolder(uri) && uri.path !== '/virtual.dipl') throw vscode.FileSystemError.FileNotFound(uri);
      };
      const provider = {
        onDidChangeFile: none, watch: none, readDirectory: () => [['virtual.dipl', 1]],
        stat: (uri) => { find(uri); return { type: isFolder(uri) ? 2 : 1, ctime: 0, mtime: 0, size: isFolder(uri) ? 0 : contents.length }; },
        readFile: (uri) => { find(uri); return contents; }, writeFile() {}, createDirectory() {}, delete() {}, rename() {},
      };
      context.subscriptions.push(
        vscode.workspace.registerFileSystemProvider('memory', provider),
        vscode.commands.registerCommand('virtual.open', () => vscode.window.showTextDocument(vscode.Uri.parse('memory:/virtual.dipl'))),
      );
    };`;
  writeFileSync(path.join(folder, 'main.js'), main);
  writeFileSync(path.join(folder, 'README.md'), '# Virtual drafts\n\nFor a test.\n');
  install(folder, extensions);
}
