/** A window on a folder of drafts that several tests share, one after the other. */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { after, describe, test, type TestContext } from 'node:test';

import type { Page } from 'playwright-core';

import { closeAll, editor, type Editor, repository } from './editor.mts';
import { PATIENCE } from './waiting.mts';
import { Window } from './window.mts';

export interface Setting {
  locale?: string;
  /** Files of the folder: a sample below `tests/drafts`, or a text with line breaks. */
  drafts?: Record<string, string>;
  /** The draft that is opened first. */
  open?: string;
  /** Settings of the folder. */
  settings?: Record<string, unknown>;
  /** Settings of the user. */
  user?: Record<string, unknown>;
  size?: { width: number; height: number };
  /** Called before the first window opens. */
  prepare?: (scene: Scene) => void;
  /** Called when all is done. */
  tidy?: (scene: Scene) => void;
}

/** The draft of most tests, and its records. */
export const STATEMENT = 'joint-statement.dipl';
const SAMPLES = { [STATEMENT]: 'seeded/joint-statement-citations.dipl' };

const WINDOW = { width: 1240, height: 780 };

let folders = 0;

after(closeAll);

export class Scene {
  /** The folder of the drafts; another one in each try. */
  folder = '';
  private readonly setting: Setting;
  private home: Editor | undefined;
  private readonly pages: Page[] = [];
  private main: Window | undefined;
  private logged = 0;

  constructor(setting: Setting = {}) {
    this.setting = setting;
  }

  get editor(): Editor {
    if (!this.home) {
      throw new Error('no window has been opened');
    }
    return this.home;
  }

  /** The window, opened when it is first asked for. */
  async window(): Promise<Window> {
    if (!this.main) {
      this.home = await editor(this.setting.locale ?? 'en');
      this.logged = this.home.log().length;
      this.lay();
      this.home.set(this.setting.user ?? {});
      this.setting.prepare?.(this);
      this.main = await this.another('open' in this.setting ? this.setting.open : STATEMENT);
    }
    return this.main;
  }

  /** A window on the same folder, or on another place. */
  async another(draft?: string, place = this.folder): Promise<Window> {
    const page = await this.editor.page(this.setting.size ?? WINDOW);
    this.pages.push(page);
    const { port } = this.editor;
    const payload = draft ? [['openFile', `vscode-remote://127.0.0.1:${port}${path.join(this.folder, draft)}`]] : [];
    const query = new URLSearchParams({ folder: place, payload: JSON.stringify(payload) });
    await page.goto(`http://127.0.0.1:${port}/?${query}`, { waitUntil: 'commit', timeout: PATIENCE });
    await page.locator('.monaco-workbench .statusbar').waitFor();
    if (draft) {
      await page.locator('.editor-instance .view-line').first().waitFor();
    }
    return new Window(page, this.folder);
  }

  /** What the extension has logged since the first window was opened. */
  log(): string {
    return this.editor.log().slice(this.logged);
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), text);
  }

  /** Closes the windows; the next one finds all as it was at first. */
  async close(): Promise<void> {
    this.main = undefined;
    await Promise.all(this.pages.splice(0).map((page) => page.close().catch(() => undefined)));
    if (this.home) {
      this.setting.tidy?.(this);
      this.home.set({});
    }
  }

  /** Keeps a picture of each window, and the log. */
  async photograph(name: string): Promise<void> {
    const folder = process.env['ALTERNAT_TEST_FAILURES'];
    if (!folder || !this.home) {
      return;
    }
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
    for (const [at, page] of this.pages.entries()) {
      await page.screenshot({ path: `${file}-${at}.png`, timeout: 20_000 }).catch(() => undefined);
    }
    writeFileSync(`${file}.log`, this.log());
  }

  /** Lays out the folder. */
  private lay(): void {
    const drafts = path.join(repository, 'tests/drafts');
    folders += 1;
    this.folder = path.join(this.editor.stage, String(folders), 'drafts');
    mkdirSync(this.folder, { recursive: true });
    for (const file of ['alternat.toml', 'records.toml']) {
      cpSync(path.join(drafts, file), path.join(this.folder, file));
    }
    for (const [name, source] of Object.entries(this.setting.drafts ?? SAMPLES)) {
      if (source.includes('\n')) {
        this.write(name, source);
      } else {
        cpSync(path.join(drafts, source), path.join(this.folder, name));
      }
    }
    if (this.setting.settings) {
      this.write('.vscode/settings.json', JSON.stringify(this.setting.settings));
    }
  }
}

/**
 * A test in the window of a scene. One that fails is tried once more, in a new window on a new folder, and then named
 * as flaky: a machine with other work can lose a key or a click.
 */
export function step(name: string, scene: Scene, body: (window: Window, context: TestContext) => Promise<void>): void {
  test(name, async (context) => {
    const since = Date.now();
    try {
      await body(await scene.window(), context);
    } catch (first) {
      await scene.photograph(`${name} first`);
      await scene.close();
      console.log(`tried once more after ${Math.round((Date.now() - since) / 1000)} s: ${name}: ${first instanceof Error ? first.message : String(first)}`);
      try {
        await body(await scene.window(), context);
      } catch (second) {
        await scene.photograph(name);
        throw second;
      }
      console.log(`flaky: ${name}`);
    }
  });
}

/** Tests in one window, one after the other; it is closed behind them. */
export function play(name: string, setting: Setting, tests: (scene: Scene) => void): void {
  describe(name, () => {
    const scene = new Scene(setting);
    after(() => scene.close());
    tests(scene);
  });
}
