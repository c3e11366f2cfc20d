/** A window of the editor, and what a user does and sees in it. */

import { readFileSync } from 'node:fs';
import * as path from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { eventually, insist, PATIENCE } from './waiting.mts';

export class Window {
  readonly page: Page;
  /** The folder of the drafts. */
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** A draft as it is on disk. */
  read(draft: string): string {
    return readFileSync(path.join(this.folder, draft), 'utf8');
  }

  /** Runs a command from the palette, as soon as it is there: extensions bring theirs late. */
  async run(command: string): Promise<void> {
    const row = this.listed(command);
    await insist(`the command ${command}`, () => this.palette(command), () => row.isVisible());
    await row.click();
    // A command may go on to ask something in the same place.
    await row.waitFor({ state: 'hidden' });
  }

  /** Waits until the palette has a command, and leaves it. */
  async offers(command: string): Promise<void> {
    await insist(`the command ${command}`, () => this.palette(command), () => this.listed(command).isVisible());
    await this.escape();
  }

  /** Types a command into the palette. */
  private async palette(command: string): Promise<void> {
    await this.escape();
    await this.page.keyboard.press('F1');
    await this.fill(`>${command}`);
  }

  private listed(words: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: words }).first();
  }

  /** Chooses from a list that a command has opened. */
  async choose(words: string): Promise<void> {
    const row = this.listed(words);
    await insist(`the choice ${words}`, () => this.fill(words), () => row.isVisible());
    await row.click();
  }

  /** Fills the box above the window, once it is there. */
  private async fill(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible input.input').first().fill(text, { timeout: 15_000 }).catch(() => undefined);
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goto(line: number, column: number): Promise<void> {
    const cursor = this.page.locator('.statusbar-item').filter({ hasText: new RegExp(`(Ln|行) ${line}\\D`) });
    await insist(
      `the cursor in line ${line}`,
      async () => {
        await this.focus();
        await this.page.keyboard.press('Control+g');
        await this.fill(`:${line}:${column}`);
        await this.page.keyboard.press('Enter');
      },
      () => cursor.first().isVisible(),
    );
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Brings the keyboard to the text. */
  async focus(): Promise<void> {
    await this.escape();
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.part.editor .monaco-editor.focused').first().waitFor({ timeout: 15_000 }).catch(() => undefined);
  }

  /** Puts the cursor into the first such words of a draft on disk, behind some of them. */
  async gotoWords(draft: string, words: string, behind = 0): Promise<void> {
    const text = this.read(draft);
    const at = text.indexOf(words);
    if (at < 0) {
      throw new Error(`${draft} does not say ${words}`);
    }
    const before = text.slice(0, at + behind).split('\n');
    await this.goto(before.length, visibleColumn(before.at(-1) ?? ''));
  }

  /** Opens a draft and waits until it is seen. */
  async open(draft: string): Promise<void> {
    const name = path.basename(draft);
    const tab = this.page.locator('.tab.active').filter({ hasText: name }).first();
    await insist(
      `the draft ${draft}`,
      async () => {
        await this.escape();
        await this.page.keyboard.press('Control+p');
        await this.fill(draft);
        await this.listed(name).click({ timeout: 15_000 }).catch(() => undefined);
      },
      () => tab.isVisible(),
    );
  }

  /** Opens a draft alone, as it is on disk, and waits until it has been judged. */
  async reopen(draft: string): Promise<void> {
    await this.run('View: Revert and Close Editor').catch(() => undefined);
    await this.run('View: Close All Editors');
    await this.open(draft);
    await this.sees(this.underlined().first());
  }

  async save(): Promise<void> {
    await insist(
      'the draft is saved',
      () => this.page.keyboard.press('Control+s'),
      async () => (await this.page.locator('.tab.active.dirty').count()) === 0,
    );
  }

  /** The text of the status item. */
  status(): Locator {
    return this.page.locator('[id="alternat.alternat.alternat.status"], .statusbar-item[id*="alternat"]').first();
  }

  async saysStatus(words: RegExp, patience = PATIENCE): Promise<void> {
    await eventually(`the status ${words}`, async () => words.test(await this.status().innerText({ timeout: 5000 })), patience);
  }

  /** The findings that are underlined in the part of the draft that is seen. */
  underlined(): Locator {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** Opens the view of problems, and waits until it lists each of these. It draws only the rows that are in sight. */
  async lists(...words: string[]): Promise<void> {
    const rows = await this.problems();
    const filter = this.page.locator('.part.panel .viewpane-filter input').first();
    for (const some of words) {
      await filter.fill(some);
      await this.sees(rows.filter({ hasText: some }).first());
    }
    await filter.fill('');
    await this.page.locator('.part.panel .viewpane-filter-badge').waitFor({ state: 'hidden' });
  }

  /** The rows of the view of problems, opened. */
  async problems(): Promise<Locator> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    const panel = this.page.locator('.markers-panel');
    const count = this.page.locator('[id="status.problems"]');
    await insist('problems', async () => ((await panel.isVisible()) ? undefined : count.click()), () => rows.first().isVisible());
    return rows;
  }

  /** The rows of the outline, opened. */
  async outline(): Promise<Locator> {
    const rows = this.page.locator('.outline-pane .monaco-list-row');
    await insist('the outline', () => this.run('Explorer: Focus on Outline View'), () => rows.first().isVisible());
    return rows;
  }

  /** The rows of the view of instruments with this name, opened. */
  async instruments(name: string): Promise<Locator> {
    const rows = this.page.locator('.part.panel .pane-body .monaco-list-row');
    const tab = this.page.locator('.part.panel .composite-bar .action-item.checked').filter({ hasText: name });
    await insist('the view of instruments', () => this.run(`Focus on ${name} View`), async () => (await tab.isVisible()) && (await rows.first().isVisible()));
    return rows;
  }

  /** Shows what hovers at the cursor, with these words. */
  async hover(words: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: words }).first();
    await insist(
      `a hover with ${words}`,
      async () => {
        await this.page.keyboard.press('Control+k');
        await this.page.keyboard.press('Control+i');
      },
      () => hover.isVisible(),
    );
    return hover;
  }

  /** Opens the menu of what can be done at the cursor, with these words in it. */
  async fixes(words: RegExp): Promise<Locator> {
    const action = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: words }).first();
    await insist(`a fix ${words}`, async () => {
      await this.focus();
      await this.page.keyboard.press('Control+.');
    }, () => action.isVisible());
    return action;
  }

  /** A message to the user with these words. */
  message(words: string | RegExp): Locator {
    return this.page.locator('.notification-list-item').filter({ hasText: words }).first();
  }

  /** Whether a page beside the draft shows these words. */
  async shows(words: string): Promise<void> {
    await eventually(`a page with ${words}`, async () => {
      const frames = this.page.frames().slice(1);
      const texts = await Promise.all(frames.map((frame) => frame.locator('body').innerText({ timeout: 2000 }).catch(() => '')));
      return texts.some((text) => text.includes(words));
    });
  }

  /** Waits until the log that is shown says this. */
  async logs(words: RegExp): Promise<void> {
    const lines = this.page.locator('.output-view .view-lines, .part.panel .monaco-editor .view-lines').first();
    await eventually(`the log ${words}`, async () => words.test((await lines.innerText({ timeout: 5000 })).replaceAll('\u00a0', ' ')));
  }

  async sees(what: Locator): Promise<void> {
    await what.waitFor({ state: 'visible', timeout: PATIENCE });
  }

  /** Closes whatever is open above the text. */
  async escape(): Promise<void> {
    for (let times = 0; times < 2; times += 1) {
      await this.page.keyboard.press('Escape');
    }
  }

  /** Colours and weights of the pieces of text in the lines that are seen, by their words. */
  async styles(): Promise<{ words: string; colour: string; weight: string }[]> {
    return this.page.locator('.part.editor .view-line span span').evaluateAll((spans) =>
      spans.map((span) => ({ words: span.textContent ?? '', colour: getComputedStyle(span).color, weight: getComputedStyle(span).fontWeight })),
    );
  }
}

/** The column behind these words as the editor counts them: wide characters as two. */
function visibleColumn(words: string): number {
  const isWide = (character: string) => /[\u2e80-\ud7af\uf900-\ufaff\uff01-\uff5e]/.test(character);
  return 1 + [...words].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);
}
