/** An editor whose user reads Chinese is spoken to in Chinese. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';

import { picture } from './pictures.mts';
import { play, STATEMENT, step } from './scene.mts';
import { eventually } from './waiting.mts';

const drafts = { [STATEMENT]: 'seeded/joint-statement-citations.dipl', 'agreement.dipl': 'seeded/agreement.dipl', 'treaty.dipl': 'seeded/treaty.dipl' };

/** Words that stay as they are: names of this tool, and what is typed. */
const NAMES = /alternat(?:\.toml|\.server\.path)?|[A-Z]\d{3}|\.?dipl|joint-statement|agreement|treaty/gi;

play('in Chinese', {
  locale: 'zh-cn',
  drafts,
  settings: { 'alternat.workspace.diagnostics': false },
  prepare: (scene) => {
    const records = readFileSync(path.join(scene.folder, 'records.toml'), 'utf8');
    scene.write('records.toml', records.replaceAll('Sample records of states that do not exist', '示例记录：两国均为虚构').replaceAll('where = "tests/drafts"', 'where = "示例"'));
  },
}, (scene) => {
  step('the status item and its hover speak Chinese', scene, async (window) => {
    await window.saysStatus(/联合声明 · 草案/);
    await window.status().hover();
    const hover = window.page.locator('.monaco-hover').filter({ hasText: '文种' }).first();
    await window.sees(hover);
    assert.match(await hover.innerText(), /记录[\s\S]*点击查看日志/);
    await window.page.mouse.move(400, 300);
  });

  step('findings speak Chinese', scene, async (window) => {
    await window.lists('记录的地点为');
    const said = (await (await window.problems()).allInnerTexts()).join('\n');
    assert.doesNotMatch(said.replaceAll(NAMES, ''), /[A-Za-z]{3,}/);
    await picture(window, 'problems-chinese');
  });

  step('the view of instruments speaks Chinese', scene, async (window) => {
    const list = await window.instruments('所引文件');
    await eventually('the list', async () => (await list.allInnerTexts()).join('\n').includes('第 9 行'));
    assert.match((await list.allInnerTexts()).join('\n'), /日期与记录相符[\s\S]*没有记录/);
  });

  step('a hover speaks Chinese', scene, async (window) => {
    await window.gotoWords(STATEMENT, '友好合作条约', 2);
    const hover = await window.hover('1996');
    assert.match(await hover.innerText(), /有记录/);
    await picture(window, 'chinese');
    await window.escape();
  });

  step('what can be done speaks Chinese', scene, async (window) => {
    await window.gotoWords(STATEMENT, '通过的《阿兰', 1);
    const action = await window.fixes(/签署|签订/);
    assert.doesNotMatch((await action.innerText()).replaceAll(NAMES, ''), /[A-Za-z]{3,}/);
    await window.escape();
  });

  step('commands and their answers speak Chinese', scene, async (window) => {
    for (const command of ['重新启动服务程序', '查看日志', '新建示例文稿', '说明规则', '查看所引文件的记录', '签署前检查', '全文重新编号', '生成对方文本']) {
      await window.offers(command);
    }
    await window.run('签署前检查');
    await window.sees(window.message(/签署前检查：发现 \d+ 处/));
  });

  step('settings and walkthrough speak Chinese', scene, async (window) => {
    await window.run('Preferences: Open Settings (UI)');
    const box = window.page.locator('.settings-editor .suggest-input-container .view-line, .settings-editor .inputarea').first();
    await window.sees(box);
    await window.page.keyboard.type('@ext:alternat.alternat');
    await window.sees(window.page.locator('.settings-editor').getByText('提示所用的语言').first());
    await window.run('Welcome: Open Walkthrough...');
    await window.choose('用 Alternat 起草');
    await window.sees(window.page.locator('.gettingStartedContainer').getByText('查看发现的问题').first());
  });

  step('a message about a server that is missing speaks Chinese', scene, async (window) => {
    scene.write('.vscode/settings.json', JSON.stringify({ 'alternat.server.path': '/nowhere/alternat' }));
    await window.sees(window.message(/指定的 \/nowhere\/alternat 不存在或不能运行/));
    await eventually('the status', async () => (await window.status().innerText()).includes('已停止'));
    rmSync(path.join(scene.folder, '.vscode'), { recursive: true });
  });
});
