/** What a drafter does, in one window, one after the other. */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { Editor, eventually, step, type Window } from './workbench.mts';

const CITATIONS = 'seeded/joint-statement-citations.dipl';
const TREATY = 'seeded/treaty.dipl';

let editor: Editor;
let window: Window;

before(async () => {
  editor = await Editor.start();
  window = await editor.open(CITATIONS, { width: 1240, height: 780 });
});

after(() => editor?.stop());

step('findings are underlined and listed', () => editor, async () => {
  await window.sees(window.underlined().first());
  const rows = await window.problems();
  await eventually('all findings are listed', async () => {
    const text = (await rows.allInnerTexts()).join('\n');
    return ['C013', 'C018', 'C019', 'C020', 'C021'].every((code) => text.includes(code));
  });
  await window.picture('vscode-problems');
});

step('the status item tells kind, stage and findings', () => editor, async () => {
  const status = window.status();
  await eventually('the status', async () => /joint statement · draft/.test(await status.innerText()));
  await status.hover();
  await window.sees(window.page.locator('.monaco-hover').filter({ hasText: 'Records' }).first());
});

step('the outline keeps the typed numbers', () => editor, async () => {
  const rows = await window.outline();
  await eventually('the sections', async () => (await rows.allInnerTexts()).some((row) => row.startsWith('二、双方将根据')));
});

step('a hover shows the record', () => editor, async () => {
  await window.gotoWords(CITATIONS, '友好合作条约', 2);
  await window.run('Show or Focus Hover');
  const hover = window.page.locator('.monaco-hover').filter({ hasText: '1996' }).first();
  await window.sees(hover);
  assert.match(await hover.innerText(), /On record/);
  await window.picture('vscode-hover');
  await window.escape();
});

step('instruments cited are listed, and a click goes there', () => editor, async () => {
  const rows = await window.instruments('Instruments cited');
  await eventually('the list', async () => (await rows.allInnerTexts()).join('\n').includes('阿兰共和国和贝里亚共和国引渡条约'));
  const row = rows.filter({ hasText: '刑事司法协助条约' }).first();
  assert.match(await row.innerText(), /2017年3月1日.*三 \(line 9\)/s);
  await window.picture('vscode-instruments');
  await row.click();
  await eventually('the place is selected', async () =>
    (await window.page.locator('.statusbar').innerText()).includes('Ln 9'),
  );
});

step('a rule is explained, and a record opened', () => editor, async () => {
  await window.gotoWords(CITATIONS, '肯尼亚共和国和乌干达', 2);
  await window.run('Alternat: Explain rule');
  await eventually('the page of the rule', () => shown(window, 'foreign-parties'));
  await window.page.locator('.tab').filter({ hasText: 'joint-statement-citations' }).first().click();
  await window.gotoWords(CITATIONS, '友好合作条约', 2);
  await window.run('Alternat: Open record of cited instrument');
  await eventually('the page of the record', () => shown(window, '1996'));
});

step('typing 《 offers titles', () => editor, async () => {
  await window.reopen(CITATIONS);
  await window.gotoWords(CITATIONS, '扩大司法合作');
  await window.page.keyboard.insertText('落实');
  await window.page.keyboard.type('《');
  const list = window.page.locator('.suggest-widget.visible .monaco-list-row');
  await window.sees(list.first());
  assert.ok((await list.count()) > 1);
  await window.page.keyboard.press('Escape');
  await window.run('File: Revert File');
});

step('a quick fix is applied', () => editor, async () => {
  await window.reopen(CITATIONS);
  await window.gotoWords(CITATIONS, '通过的《阿兰', 1);
  await window.page.keyboard.press('Control+.');
  const menu = window.page.locator('.action-widget .monaco-list-row');
  await window.sees(menu.first());
  const action = menu.filter({ hasText: /签署|签订/ }).first();
  await window.sees(action);
  await action.click();
  await window.save();
  await eventually('the text is changed', () => !editor.read(CITATIONS).includes('2016年3月1日通过的'));
});

step('the check before signature tells what a final text may not have', () => editor, async () => {
  await window.reopen(TREATY);
  await window.run('Alternat: Check before signature');
  await window.sees(window.message(/Before signature|stands against signature/));
});

step('dark themes have colours, too', () => editor, async () => {
  await window.run('Notifications: Clear All Notifications');
  await window.run('Preferences: Toggle between Light/Dark Themes');
  await window.sees(window.page.locator('.monaco-workbench.vs-dark'));
  const colours = await window.page.locator('.view-line span span').evaluateAll((spans) =>
    spans.map((span) => getComputedStyle(span).color),
  );
  assert.ok(new Set(colours).size >= 3, `few colours: ${[...new Set(colours)].join(' ')}`);
});

/** Whether a page of Markdown shows these words. */
async function shown({ page }: Window, words: string): Promise<boolean> {
  const texts = await Promise.all(page.frames().map((frame) => frame.locator('body').innerText({ timeout: 1000 }).catch(() => '')));
  return texts.slice(1).some((text) => text.includes(words));
}
