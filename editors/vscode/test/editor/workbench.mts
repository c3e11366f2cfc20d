/** VS Code, as code-server in a browser without a screen, and what a user does and sees in it. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { test, type TestContext } from 'node:test';

import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** How long a test waits for what must come, in milliseconds. The machine may be busy. */
export const PATIENCE = Number(process.env['ALTERNAT_TEST_PATIENCE'] ?? 120_000);

const repository = path.resolve(import.meta.dirname, '../../../..');
export const images = path.join(repository, 'docs/images');

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: run test/run.sh`);
  }
  return value;
}

export interface Options {
  /** User settings besides those that keep the window quiet. */
  settings?: Record<string, unknown>;
  environment?: Record<string, string>;
  locale?: string;
  /** Whether folders are trusted from the start. */
  trusted?: boolean;
  /** Called before the editor starts; returns more settings. */
  prepare?: (place: { drafts: string; extension: string }) => Record<string, unknown> | void;
  /** A command before the editor's, such as a tracer. */
  under?: (stage: string) => string[];
}

/** The editor asks no shop for extensions. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });

/** The settings of the machine, in the folder of an editor. */
export const MACHINE_SETTINGS = 'data/Machine/settings.json';

const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'Noto Sans CJK SC', 'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 14,
  'editor.lineHeight': 1.7,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** An editor that runs, with a folder of sample drafts of its own. */
export class Editor {
  readonly drafts: string;
  readonly extension: string;
  readonly stage: string;
  private readonly port: number;
  private readonly process: ChildProcess;
  private browser: Browser | undefined;
  private readonly pages: Page[] = [];

  private constructor(stage: string, port: number, process: ChildProcess) {
    this.stage = stage;
    this.drafts = path.join(stage, 'drafts');
    this.extension = installed(path.join(stage, 'extensions'));
    this.port = port;
    this.process = process;
  }

  static async start(options: Options = {}): Promise<Editor> {
    const stage = mkdtempSync(path.join(tmpdir(), 'alternat-vscode-'));
    mkdirSync(path.join(stage, 'data/User'), { recursive: true });
    mkdirSync(path.join(stage, 'data/Machine'), { recursive: true });
    cpSync(required('ALTERNAT_TEST_EXTENSIONS'), path.join(stage, 'extensions'), { recursive: true });
    cpSync(path.join(repository, 'tests/drafts'), path.join(stage, 'drafts'), { recursive: true });
    const trust = { 'security.workspace.trust.enabled': options.trusted === false };
    const place = { drafts: path.join(stage, 'drafts'), extension: installed(path.join(stage, 'extensions')) };
    const own = { ...options.settings, ...options.prepare?.(place) };
    writeFileSync(path.join(stage, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...trust }));
    // Which program is started on a machine is a setting of that machine.
    writeFileSync(path.join(stage, MACHINE_SETTINGS), JSON.stringify(own));
    const port = await freePort();
    const codeServer = required('ALTERNAT_TEST_CODE_SERVER');
    const command = [
      ...(options.under?.(stage) ?? []),
      process.execPath,
      codeServer,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...['--user-data-dir', path.join(stage, 'data'), '--extensions-dir', path.join(stage, 'extensions')],
      ...['--config', path.join(stage, 'code-server.yaml'), '--session-socket', path.join(stage, 'session.sock')],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(options.locale ? ['--locale', options.locale] : []),
    ];
    writeFileSync(path.join(stage, 'code-server.yaml'), 'cert: false\n');
    if (options.locale) {
      speak(options.locale, path.join(stage, 'data'));
    }
    const log = openSync(path.join(stage, 'code-server.log'), 'w');
    const places = { XDG_DATA_HOME: stage, EXTENSIONS_GALLERY: NO_GALLERY };
    const environment: NodeJS.ProcessEnv = { ...process.env, ...places, ...options.environment };
    for (const name of ['ALTERNAT_BIN', 'VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS']) {
      if (!(name in (options.environment ?? {}))) {
        delete environment[name];
      }
    }
    const [program, ...rest] = command;
    const child = spawn(program as string, rest, { env: environment, stdio: ['ignore', log, log], detached: true });
    const editor = new Editor(stage, port, child);
    await editor.answers();
    return editor;
  }

  /** A window on the folder of the drafts, with a draft open. */
  async open(draft?: string, size = { width: 1280, height: 800 }): Promise<Window> {
    this.browser ??= await chromium.launch({
      executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    });
    const context = await this.browser.newContext({ viewport: size, ...this.locale() });
    const page = await context.newPage();
    this.pages.push(page);
    const payload = draft ? [['openFile', `vscode-remote://127.0.0.1:${this.port}${path.join(this.drafts, draft)}`]] : [];
    const query = new URLSearchParams({ folder: this.drafts, payload: JSON.stringify(payload) });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`http://127.0.0.1:${this.port}/?${query}`, { waitUntil: 'commit', timeout: PATIENCE });
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: PATIENCE });
    const window = new Window(page, this);
    if (draft) {
      await page.locator('.editor-instance .view-line').first().waitFor({ timeout: PATIENCE });
    }
    return window;
  }

  private locale(): { locale?: string } {
    const at = this.process.spawnargs.indexOf('--locale');
    const locale = this.process.spawnargs[at + 1];
    return at >= 0 && locale ? { locale } : {};
  }

  read(draft: string): string {
    return readFileSync(path.join(this.drafts, draft), 'utf8');
  }

  /** All that the extension has logged. */
  log(): string {
    const logs = path.join(this.stage, 'data/logs');
    if (!existsSync(logs)) {
      return '';
    }
    const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('Alternat.log'));
    return files.map((file) => readFileSync(path.join(logs, file), 'utf8')).join('\n');
  }

  /** Process ids of the servers that this editor runs. */
  servers(): number[] {
    const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    const own = lines.filter((line) => line.includes(this.extension) && line.trimEnd().endsWith(' lsp'));
    return own.map((line) => Number(line.trim().split(' ')[0]));
  }

  async stop(): Promise<void> {
    await Promise.all(this.pages.map((page) => page.close().catch(() => undefined)));
    await this.browser?.close();
    if (this.process.pid !== undefined) {
      try {
        process.kill(-this.process.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    if (!process.env['ALTERNAT_TEST_KEEP']) {
      rmSync(this.stage, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }

  /** Keeps a picture of each window, and the log. */
  async photograph(name: string): Promise<void> {
    for (const [at, page] of this.pages.entries()) {
      await page.screenshot({ path: `${name}-${at}.png` }).catch(() => undefined);
    }
    writeFileSync(`${name}.log`, this.log());
  }

  private async answers(): Promise<void> {
    await eventually('the editor answers', async () => {
      const reply = await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => undefined);
      return reply?.ok ?? false;
    });
  }
}

/** A window of the editor. */
export class Window {
  readonly page: Page;
  readonly editor: Editor;

  constructor(page: Page, editor: Editor) {
    this.page = page;
    this.editor = editor;
  }

  /** Runs a command from the palette, as soon as it is there: extensions bring theirs late. */
  async run(command: string): Promise<void> {
    let row = this.page.locator('none');
    await eventually(`the command ${command}`, async () => {
      row = await this.palette(command);
      return (await appears(row)) || this.escape().then(() => false);
    });
    await row.click();
  }

  /** Whether the palette has a command now. */
  async offers(command: string): Promise<boolean> {
    const found = await appears(await this.palette(command));
    await this.escape();
    return found;
  }

  /** Types a command into the palette; where it will be listed. */
  private async palette(command: string): Promise<Locator> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input').first();
    await input.waitFor({ timeout: PATIENCE });
    await input.fill(`>${command}`);
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: command }).first();
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goto(line: number, column: number): Promise<void> {
    await this.page.locator('.editor-instance .view-lines').first().click();
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input.input').first();
    await input.waitFor({ timeout: PATIENCE });
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** Puts the cursor before the first such words of the draft on disk. */
  async gotoWords(draft: string, words: string, behind = 0): Promise<void> {
    const text = this.editor.read(draft);
    const at = text.indexOf(words);
    if (at < 0) {
      throw new Error(`${draft} does not say ${words}`);
    }
    const before = text.slice(0, at + behind).split('\n');
    await this.goto(before.length, visibleColumn(before.at(-1) ?? ''));
  }

  /** Opens a draft alone, as it is on disk, and waits until it has been judged. */
  async reopen(draft: string): Promise<void> {
    await this.run('View: Close All Editors');
    await this.page.keyboard.press('Control+p');
    const input = this.page.locator('.quick-input-widget input.input').first();
    await input.waitFor({ timeout: PATIENCE });
    await input.fill(draft);
    const name = path.basename(draft);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
    await row.waitFor({ timeout: PATIENCE });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor({ timeout: PATIENCE });
    await this.sees(this.underlined().first());
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: PATIENCE });
  }

  /** The text of the status item. */
  status(): Locator {
    return this.page.locator('[id="alternat.alternat.alternat.status"], .statusbar-item[id*="alternat"]').first();
  }

  /** The findings that are underlined in the part of the draft that is seen. */
  underlined(): Locator {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** The rows of the view of problems, opened. */
  async problems(): Promise<Locator> {
    await this.run('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor({ timeout: PATIENCE });
    return rows;
  }

  /** The rows of the outline, opened. */
  async outline(): Promise<Locator> {
    await this.run('Explorer: Focus on Outline View');
    return this.page.locator('.outline-pane .monaco-list-row');
  }

  /** The rows of the view of instruments, opened by the tab with these words. */
  async instruments(words: string): Promise<Locator> {
    const tab = this.page.locator('.part.panel .composite-bar .action-item').filter({ hasText: words });
    const panel = this.page.locator('.part.panel');
    if (!(await panel.isVisible())) {
      await this.run('View: Toggle Panel Visibility');
      await panel.waitFor({ timeout: PATIENCE });
    }
    // A number of findings beside Problems may leave no room for the last tab.
    if (await tab.isVisible()) {
      await tab.click();
    } else {
      await this.run(`Focus on ${words} View`);
    }
    return this.page.locator('.part.panel .pane-body .monaco-list-row');
  }

  /** A message to the user with these words. */
  message(words: string | RegExp): Locator {
    return this.page.locator('.notification-list-item').filter({ hasText: words }).first();
  }

  async sees(what: Locator): Promise<void> {
    await what.waitFor({ state: 'visible', timeout: PATIENCE });
  }

  /** Closes whatever is open above the text. */
  async escape(): Promise<void> {
    for (let times = 0; times < 3; times += 1) {
      await this.page.keyboard.press('Escape');
    }
  }

  /** Keeps a picture of the window for the documentation. */
  async picture(name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
    mkdirSync(images, { recursive: true });
    await this.page.mouse.move(5, 5);
    await this.page.screenshot({ path: path.join(images, `${name}.png`), ...(clip ? { clip } : {}) });
  }
}

/** A test that leaves pictures of the windows of its editor when it fails. */
export function step(name: string, editor: () => Editor | undefined, body: (context: TestContext) => Promise<void>): void {
  test(name, async (context) => {
    try {
      await body(context);
    } catch (error) {
      const folder = process.env['ALTERNAT_TEST_FAILURES'];
      if (folder) {
        mkdirSync(folder, { recursive: true });
        await editor()?.photograph(path.join(folder, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)));
      }
      throw error;
    }
  });
}

/** Waits until something holds. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`in vain: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Makes the editor speak a language. Its own words stay English, for language packs are not in the registries that
 * tests may use; what extensions say is all that matters here.
 */
function speak(locale: string, data: string): void {
  const words = path.join(data, 'no-words.i18n.json');
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'test.no-words' }, version: '0.0.1' }];
  const pack = { hash: 'none', label: locale, extensions, translations: { vscode: words } };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** Adds an extension that a test has made. */
export function install(folder: string, extensions: string): void {
  const file = `${folder}.vsix`;
  const vsce = path.join(repository, 'editors/vscode/node_modules/@vscode/vsce/vsce');
  const quiet = ['--allow-missing-repository', '--skip-license', '--no-dependencies'];
  execFileSync(process.execPath, [vsce, 'package', ...quiet, '--out', file], { cwd: folder, stdio: 'pipe' });
  const places = ['--extensions-dir', extensions, '--user-data-dir', path.join(extensions, '../data')];
  execFileSync(process.execPath, [required('ALTERNAT_TEST_CODE_SERVER'), ...places, '--install-extension', file], { stdio: 'pipe' });
}

/** The column behind these words as the editor counts them: wide characters as two. */
function visibleColumn(words: string): number {
  const isWide = (character: string) => /[\u2e80-\ud7af\uf900-\ufaff\uff01-\uff5e]/.test(character);
  return 1 + [...words].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);
}

/** Whether something is seen within some seconds. */
async function appears(what: Locator): Promise<boolean> {
  return what.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

function installed(extensions: string): string {
  const name = readdirSync(extensions).find((name) => name.startsWith('alternat.alternat-'));
  return path.join(extensions, name ?? 'alternat.alternat is not installed');
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
