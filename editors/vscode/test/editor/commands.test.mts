/** The first minutes (how fast it is there, the walkthrough, snippets), and every command that is not tried elsewhere. */

import assert from 'node:assert/strict';

import { play, STATEMENT, step } from './scene.mts';
import { eventually, insist } from './waiting.mts';

/** Milliseconds that starting the extension may take by VS Code's own measure, on a machine that is busy. */
const ACTIVATION = 5000;

play('commands', {}, (scene) => {
  step('the extension starts fast', scene, async (window, context) => {
    await window.sees(window.underlined().first());
    await window.run('Developer: Show Running Extensions');
    const row = window.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Alternat' }).first();
    await window.sees(row);
    const told = /Activation:\s*(\d+)\s*ms/;
    await eventually('the time', async () => told.test(await row.innerText()));
    const text = (await row.innerText()).replaceAll(/\s+/g, ' ');
    const time = Number(told.exec(text)?.[1]);
    console.log(`activation, as VS Code measures it: ${time} ms`);
    context.diagnostic(text);
    assert.ok(time < ACTIVATION, text);
  });

  step('the walkthrough leads through all steps', scene, async (window) => {
    await window.run('Welcome: Open Walkthrough...');
    await window.choose('Draft with Alternat');
    const page = window.page.locator('.gettingStartedContainer');
    await window.sees(page.getByText('Draft with Alternat').first());
    for (const title of ['Open a draft', 'Read what is found', 'Compare what is cited', 'Make it your own']) {
      const head = page.locator('.step-title').filter({ hasText: title }).first();
      await window.sees(head);
    }
    await page.locator('.getting-started-step').filter({ hasText: 'Open a draft' }).first().click();
    await page.locator('.monaco-button:visible').filter({ hasText: 'Open a sample' }).first().click();
    await window.sees(window.page.locator('.tab').filter({ hasText: 'Untitled' }).first());
  });

  step('a snippet is put in by its prefix', scene, async (window) => {
    await window.run('View: Close All Editors');
    await window.open(STATEMENT);
    await window.goto(2, 1);
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type('lhsm');
    const row = window.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: '联合声明' }).first();
    await insist('the snippet', async () => {
      if (!(await row.isVisible())) {
        await window.page.keyboard.press('Control+Space');
      }
    }, () => row.isVisible());
    await row.click();
    await window.sees(window.page.locator('.view-line').filter({ hasText: '甲国和乙国联合声明' }).first());
    await window.escape();
    await window.run('File: Revert File');
  });

  step('Explain rule shows the page of the rule at the cursor', scene, async (window) => {
    await window.sees(window.underlined().first());
    await window.gotoWords(STATEMENT, '肯尼亚共和国和乌干达', 2);
    await window.run('Alternat: Explain rule');
    await window.shows('foreign-parties');
  });

  step('Explain rule offers all rules where none speaks', scene, async (window) => {
    await window.run('View: Close All Editors');
    await window.open(STATEMENT);
    await window.sees(window.underlined().first());
    await window.goto(2, 1);
    await window.run('Alternat: Explain rule');
    await window.choose('date-impossible');
    await window.shows('date-impossible');
  });

  step('Open record shows the record of the title at the cursor', scene, async (window) => {
    await window.run('View: Close All Editors');
    await window.open(STATEMENT);
    await window.gotoWords(STATEMENT, '友好合作条约', 2);
    await window.run('Alternat: Open record of cited instrument');
    await window.shows('1996');
  });

  step('Check before signature tells what a final text may not have', scene, async (window) => {
    await window.run('View: Close All Editors');
    await window.open(STATEMENT);
    await window.sees(window.underlined().first());
    await window.run('Alternat: Check before signature');
    await window.sees(window.message(/Before signature: \d+ findings/));
    await window.message(/Before signature/).locator('.monaco-button').filter({ hasText: 'Show problems' }).click();
    await window.sees(window.page.locator('.markers-panel .monaco-list-row').first());
    await window.run('Notifications: Clear All Notifications');
  });

  step('Restart server starts another, which judges the draft', scene, async (window) => {
    const [first] = scene.editor.servers(window.folder);
    await window.run('Alternat: Restart server');
    await eventually('another server', () => {
      const servers = scene.editor.servers(window.folder);
      return servers.length === 1 && servers[0] !== first;
    });
    await window.saysStatus(/joint statement/);
    await window.sees(window.underlined().first());
  });

  step('Show log shows which server runs', scene, async (window) => {
    await window.run('Alternat: Show log');
    await window.logs(/server \d+\.\d+\.\d+: /);
    await eventually('the log', () => /\(bundled\)/.test(scene.log()));
  });

  step('New sample draft opens one with errors that are found', scene, async (window) => {
    await window.run('Alternat: New sample draft');
    await window.sees(window.page.locator('.tab.active').filter({ hasText: 'Untitled' }).first());
    await window.sees(window.underlined().first());
    await window.lists('D001', 'N001');
  });
});
