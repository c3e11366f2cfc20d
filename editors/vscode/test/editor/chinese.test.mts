/** An editor whose user reads Chinese is spoken to in Chinese. */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { Editor, eventually, step, type Window } from './workbench.mts';

const DRAFT = 'seeded/joint-statement-citations.dipl';

let editor: Editor;
let window: Window;

before(async () => {
  editor = await Editor.start({ locale: 'zh-cn' });
  window = await editor.open(DRAFT, { width: 1240, height: 780 });
});

after(() => editor?.stop());

step('the status item speaks Chinese', () => editor, async () => {
  await eventually('the status', async () => (await window.status().innerText()).includes('联合声明 · 草案'));
});

step('findings speak Chinese', () => editor, async () => {
  const rows = await window.problems();
  await eventually('the findings', async () => (await rows.allInnerTexts()).join('\n').includes('记录的地点为'));
});

step('the view of instruments speaks Chinese', () => editor, async () => {
  const list = await window.instruments('所引文件');
  await eventually('the list', async () => (await list.allInnerTexts()).join('\n').includes('第 9 行'));
});

step('a hover speaks Chinese', () => editor, async () => {
  await window.gotoWords(DRAFT, '友好合作条约', 2);
  await window.run('Show or Focus Hover');
  const hover = window.page.locator('.monaco-hover').filter({ hasText: '1996' }).first();
  await window.sees(hover);
  assert.match(await hover.innerText(), /记录/);
  await window.picture('vscode-chinese');
  await window.escape();
});

step('commands speak Chinese', () => editor, async () => {
  await window.run('签署前检查');
  await window.sees(window.message(/签署前检查|未发现/));
});
