/** Changes of a whole draft, in one window. */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { Editor, step, type Window } from './workbench.mts';

const TREATY = 'seeded/treaty.dipl';
const AGREEMENT = 'seeded/agreement.dipl';

let editor: Editor;
let window: Window;

before(async () => {
  editor = await Editor.start();
  window = await editor.open(TREATY, { width: 1240, height: 780 });
});

after(() => editor?.stop());

step('counts above articles lead to the references', () => editor, async () => {
  await window.reopen(TREATY);
  const lens = window.page.locator('.codelens-decoration a').filter({ hasText: /reference/ }).first();
  await window.sees(lens);
  await lens.click();
  await window.sees(window.page.locator('.peekview-widget, .zone-widget').first());
  await window.escape();
});

step('a term is renamed wherever it stands', () => editor, async (context) => {
  await window.reopen(TREATY);
  if (!(await window.offers('Rename Symbol'))) {
    return context.skip('the server does not rename');
  }
  const uses = count(TREATY, '请求方');
  await window.gotoWords(TREATY, '“请求方”', 2);
  await window.page.keyboard.press('F2');
  const box = window.page.locator('.rename-box input');
  await window.sees(box);
  await box.fill('申请方');
  await window.page.keyboard.press('Enter');
  await window.sees(window.page.locator('.tab.dirty').first());
  await window.save();
  assert.equal(count(TREATY, '申请方') + count(TREATY, '请求方'), uses);
  assert.ok(count(TREATY, '被请求方') > 0, 'another term has been changed');
  assert.ok(count(TREATY, '“申请方”') === 1);
});

step('the draft is renumbered, and references follow', () => editor, async (context) => {
  const references = count(AGREEMENT, '第十四条');
  assert.ok(!editor.read(AGREEMENT).includes('\n第六条\n') && references > 0);
  await window.reopen(AGREEMENT);
  if (!(await window.offers('Alternat: Renumber draft, references following'))) {
    return context.skip('the server does not renumber');
  }
  await window.run('Alternat: Renumber draft, references following');
  await window.sees(window.page.locator('.tab.dirty').first());
  await window.save();
  assert.ok(editor.read(AGREEMENT).includes('\n第六条\n'));
});

function count(draft: string, words: string): number {
  return editor.read(draft).split(words).length - 1;
}
