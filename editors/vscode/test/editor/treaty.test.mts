/** What helps to read a treaty, and changes of the whole draft. */

import assert from 'node:assert/strict';

import { play, step } from './scene.mts';
import { eventually, insist } from './waiting.mts';
import type { Window } from './window.mts';

const TREATY = 'treaty.dipl';
const AGREEMENT = 'agreement.dipl';
const GAP = 'gap.dipl';
const COPY = 'agreement.ber.dipl';
const CITED = 'cited.dipl';

const drafts = {
  [TREATY]: 'seeded/treaty.dipl',
  [AGREEMENT]: 'agreement.dipl',
  'clean.dipl': 'treaty.dipl',
  [GAP]: [
    '阿兰共和国政府和贝里亚共和国政府关于林河渡口的协定',
    '阿兰共和国政府和贝里亚共和国政府（以下称“双方”），达成协议如下：',
    '第一条\n双方共同管理渡口。',
    '第三条\n双方各派一名代表执行第一条。',
    '第四条\n本协定自签署之日起生效。第三条的规定自渡口开放之日起适用。',
    '',
  ].join('\n\n'),
  [CITED]: [
    '阿兰共和国和贝里亚共和国联合声明',
    '双方重申恪守《联合国宪章》。双方回顾了1972年5月26日签署的《美利坚合众国和苏维埃社会主义共和国联盟关于限制反弹道导弹系统条约》。',
    '',
  ].join('\n\n'),
};

play('a treaty', { drafts, open: TREATY }, (scene) => {
  step('counts above articles lead to the references', scene, async (window) => {
    const lens = window.page.locator('.codelens-decoration a').filter({ hasText: /reference/ }).first();
    const peek = window.page.locator('.peekview-widget, .zone-widget').first();
    await window.sees(lens);
    await insist('the references', () => lens.click({ timeout: 15_000 }).catch(() => undefined), () => peek.isVisible());
    await window.escape();
  });

  step('a definition leads to the part that a reference names', scene, async (window) => {
    await window.gotoWords(TREATY, '第四条规定的中央机关，向', 1);
    const line = window.read(TREATY).split('\n').indexOf('第四条 中央机关') + 1;
    await insist('the article', () => window.page.keyboard.press('F12'), async () => (await window.page.locator('.statusbar').innerText()).includes(`Ln ${line},`));
  });

  step('hints stand in the text', scene, async (window) => {
    await window.gotoWords(TREATY, '第四条规定的中央机关，向', 1);
    await eventually('the heading of the article', async () => {
      const lines = await window.page.locator('.part.editor .view-line').filter({ hasText: '规定的中央机关，向请求方' }).allInnerTexts();
      return lines.join('').replaceAll(/\s/g, '').includes('第四条中央机关规定的') || /第四条.*中央机关.*规定的中央机关/.test(lines.join(''));
    });
  });

  step('articles are folded', scene, async (window) => {
    const article = window.page.locator('.part.editor .view-line').filter({ hasText: '请求书应当以书面方式提出' });
    await window.gotoWords(TREATY, '第六条 请求书');
    await window.sees(article.first());
    await window.run('Fold All');
    await eventually('it is folded', async () => (await article.count()) === 0);
    await window.run('Unfold All');
  });

  step('drafts of the folder are found by title', scene, async (window) => {
    const rows = window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'clean.dipl' });
    await insist(
      'the other draft',
      async () => {
        await window.escape();
        await window.page.keyboard.press('F1');
        await window.page.locator('.quick-input-widget:visible input.input').first().fill('#民事和商事司法协助');
      },
      () => rows.first().isVisible(),
    );
    await window.escape();
  });

  step('a term is renamed wherever it stands, and no other', scene, async (window) => {
    await window.sees(window.underlined().first());
    const uses = count(window, TREATY, '请求方');
    const others = count(window, TREATY, '被请求方');
    await window.gotoWords(TREATY, '“请求方”', 2);
    const box = window.page.locator('.rename-box input');
    await window.page.keyboard.press('F2');
    await window.sees(box);
    await box.fill('申请方');
    await window.page.keyboard.press('Enter');
    await changed(window);
    await window.save();
    assert.equal(count(window, TREATY, '申请方') + count(window, TREATY, '请求方'), uses);
    assert.equal(count(window, TREATY, '被请求方'), others, 'another term has been changed');
    assert.equal(count(window, TREATY, '“申请方”'), 1);
  });

  step('the draft is renumbered, and references follow', scene, async (window) => {
    await window.open(GAP);
    await window.sees(window.underlined().first());
    await window.run('Alternat: Renumber draft, references following');
    await changed(window);
    await window.save();
    const text = window.read(GAP);
    assert.match(text, /第二条\n双方各派一名代表执行第一条。\n\n第三条\n[^\n]*。第二条的规定自渡口开放/);
  });

  step('the view tells which instruments are still in force', scene, async (window) => {
    await window.open(CITED);
    const rows = await window.instruments('Instruments cited');
    const listed = async (): Promise<string> => (await rows.allInnerTexts()).join('\n');
    await eventually('both instruments', async () => /反弹道导弹/.test(await listed()));
    assert.match(await listed(), /联合国宪章\s*.*· in force ·/);
    assert.match(await listed(), /反弹道导弹\S*\s*.*· no longer in force ·/);
  });

  step('the other side’s copy names that side first', scene, async (window) => {
    await window.open(AGREEMENT);
    await window.saysStatus(/agreement/);
    await window.run('Alternat: Make the other side’s copy');
    const message = window.message(/other side’s copy is agreement\.ber\.dipl, not saved yet/);
    await window.sees(message);
    await message.locator('.monaco-button').filter({ hasText: 'Open' }).click();
    await window.sees(window.page.locator('.tab.active').filter({ hasText: COPY }).first());
    await window.sees(window.page.locator('.view-line').filter({ hasText: '贝里亚共和国政府和阿兰共和国政府关于' }).first());
    await window.save();
    assert.match(window.read(COPY), /^贝里亚共和国政府和阿兰共和国政府关于/m);
  });
});

async function changed({ page }: Window): Promise<void> {
  await eventually('the draft is changed', () => page.locator('.tab.active.dirty').first().isVisible());
}

function count(window: Window, draft: string, words: string): number {
  return window.read(draft).split(words).length - 1;
}
