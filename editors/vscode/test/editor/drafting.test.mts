/** What a drafter does, in one window, one after the other. */

import assert from 'node:assert/strict';

import { differ, TITLE } from './colours.mts';
import { picture } from './pictures.mts';
import { play, type Scene, STATEMENT, step } from './scene.mts';
import { eventually, insist } from './waiting.mts';

const drafts = { [STATEMENT]: 'seeded/joint-statement-citations.dipl', 'agreement.dipl': 'seeded/agreement.dipl', 'treaty.dipl': 'seeded/treaty.dipl' };

play('drafting', { drafts, settings: { 'alternat.workspace.diagnostics': false } }, (scene) => {
  step('findings are underlined and listed', scene, async (window) => {
    await window.sees(window.underlined().first());
    await window.lists('C013', 'C018', 'C019', 'C020', 'C021');
    await window.gotoWords(STATEMENT, '双方恪守');
    await picture(window, 'problems');
  });

  step('findings of drafts that are not open are listed only where they are wanted', scene, async (window) => {
    const rows = await window.problems();
    assert.doesNotMatch((await rows.allInnerTexts()).join(' '), /treaty\.dipl/);
    scene.write('.vscode/settings.json', JSON.stringify({ 'alternat.workspace.diagnostics': true }));
    await window.lists('treaty.dipl');
    scene.write('.vscode/settings.json', JSON.stringify({ 'alternat.workspace.diagnostics': false }));
    await eventually('they are gone', async () => !(await rows.allInnerTexts()).join(' ').includes('treaty.dipl'));
  });

  step('the status item tells kind, stage and findings, and its hover the records', scene, async (window) => {
    await window.saysStatus(/joint statement · draft\s+6\s+5/);
    const hover = window.page.locator('.monaco-hover').filter({ hasText: 'Records' }).first();
    await insist(
      'the hover of the status',
      async () => {
        await window.page.mouse.move(400, 300);
        await window.status().hover();
      },
      () => hover.isVisible(),
    );
    assert.match(await hover.innerText(), /Findings[\s\S]*6 warnings[\s\S]*Server/);
    await window.page.mouse.move(400, 300);
  });

  step('the outline keeps the typed numbers', scene, async (window) => {
    const rows = await window.outline();
    await eventually('the sections', async () => (await rows.allInnerTexts()).some((row) => row.startsWith('二、双方将根据')));
  });

  step('a hover shows the record', scene, async (window) => {
    await window.gotoWords(STATEMENT, '友好合作条约', 2);
    const hover = await window.hover('1996');
    assert.match(await hover.innerText(), /On record/);
    await picture(window, 'hover');
    await window.escape();
  });

  step('instruments cited are listed with date, place and verdict, and a click goes there', scene, async (window) => {
    const rows = await window.instruments('Instruments cited');
    await eventually('the list', async () => (await rows.allInnerTexts()).join('\n').includes('阿兰共和国和贝里亚共和国引渡条约'));
    const text = (await rows.allInnerTexts()).join('\n');
    assert.match(text, /友好合作条约\s*1996年5月21日 · 一 \(line 5\) · the record has this date/);
    assert.match(text, /刑事司法协助条约\s*2017年3月1日 · 三 \(line 9\) · not on record/);
    await window.focus();
    await picture(window, 'instruments');
    const row = rows.filter({ hasText: '刑事司法协助条约' }).first();
    await insist('the place is selected', () => row.click(), async () => (await window.page.locator('.statusbar').innerText()).includes('Ln 9'));
  });

  step('typing 《 offers titles', scene, async (window) => {
    await window.gotoWords(STATEMENT, '扩大司法合作');
    await window.page.keyboard.insertText('落实');
    await window.page.keyboard.type('《');
    const list = window.page.locator('.suggest-widget.visible .monaco-list-row');
    await insist('titles', async () => {
      if (!(await list.first().isVisible())) {
        await window.page.keyboard.press('Control+Space');
      }
    }, async () => (await list.count()) > 1);
    await window.escape();
    await window.run('File: Revert File');
  });

  step('a quick fix is applied, and taken back', scene, async (window) => {
    await window.sees(window.underlined().first());
    await window.gotoWords(STATEMENT, '通过的《阿兰', 1);
    const action = await window.fixes(/签署|签订/);
    await action.click();
    await eventually('the draft is changed', () => window.page.locator('.tab.active.dirty').first().isVisible());
    await window.save();
    assert.ok(!window.read(STATEMENT).includes('2016年3月1日通过的'));
    await window.focus();
    await window.page.keyboard.press('Control+z');
    await eventually('it is taken back', () => window.page.locator('.tab.active.dirty').first().isVisible());
    await window.save();
    assert.ok(window.read(STATEMENT).includes('2016年3月1日通过的'));
  });

  step('what is written is judged while it is written', scene, async (window) => {
    await window.gotoWords(STATEMENT, '九、双方同意');
    await window.page.keyboard.insertText('双方将落实2023年2月30日达成的共识。');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.press('Enter');
    await window.lists('D001');
    await window.run('File: Revert File');
  });

  for (const [theme, kind] of [['Light Modern', 'vs'], ['Dark Modern', 'vs-dark']] as const) {
    step(`tokens have scopes and colours in ${theme}`, scene, async (window) => {
      paint(scene, theme);
      await window.sees(window.page.locator(`.monaco-workbench.${kind}`));
      // What is drawn is what is in sight.
      await window.goto(1, 1);
      await differ(window, TITLE, '双方恪守');
      await differ(window, '1996年5月21日', '双方恪守');
      // Only the server knows who is a party.
      await differ(window, '阿兰共和国', '总统邀请');
      await window.gotoWords(STATEMENT, '友好合作条约', 1);
      await window.run('Developer: Inspect Editor Tokens and Scopes');
      const inspector = window.page.locator('.token-inspect-widget');
      await eventually('the token', async () => /semantic token type\s*class[\s\S]*recorded/.test(await inspector.innerText()));
      const told = await inspector.innerText();
      assert.match(told, /string\.quoted\.other\.title\.diplomatic/);
      await window.run('Developer: Inspect Editor Tokens and Scopes');
      await window.focus();
    });
  }

  step('a dark window', scene, async (window) => {
    paint(scene, 'Dark Modern');
    await window.sees(window.page.locator('.monaco-workbench.vs-dark'));
    await window.lists('C013');
    await window.gotoWords(STATEMENT, '通过的《阿兰', 1);
    await window.fixes(/签署|签订/);
    await picture(window, 'dark');
  });
});

function paint(scene: Scene, theme: string): void {
  scene.write('.vscode/settings.json', JSON.stringify({ 'alternat.workspace.diagnostics': false, 'workbench.colorTheme': `Default ${theme}` }));
}
