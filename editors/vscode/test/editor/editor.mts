/** VS Code, as code-server in a browser without a screen. One is shared by all tests that need no other. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

import { type BrowserContext, chromium, type Page } from 'playwright-core';

import { speak } from './language.mts';
import { tracer } from './trace.mts';
import { eventually, PATIENCE } from './waiting.mts';

export const repository = path.resolve(import.meta.dirname, '../../../..');

/** The editor asks no shop for extensions. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });

/** Settings of the user that keep the window quiet. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
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
  'security.workspace.trust.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

const running = new Map<string, Promise<Editor>>();

/** The editor that speaks this language, started when it is first asked for. */
export function editor(locale: string): Promise<Editor> {
  const known = running.get(locale) ?? Editor.start(locale);
  running.set(locale, known);
  return known;
}

/** Ends what this process has started. */
export async function closeAll(): Promise<void> {
  for (const editor of await Promise.allSettled(running.values())) {
    if (editor.status === 'fulfilled') {
      await editor.value.stop();
    }
  }
}

export class Editor {
  readonly stage: string;
  readonly port: number;
  readonly locale: string;
  /** The folder where the extension is installed. */
  readonly extension: string;
  private readonly process: ChildProcess;
  private browser: BrowserContext | undefined;

  private constructor(stage: string, port: number, locale: string, process: ChildProcess) {
    this.stage = stage;
    this.port = port;
    this.locale = locale;
    this.process = process;
    this.extension = installed(this.extensions);
  }

  static async start(locale: string): Promise<Editor> {
    const stage = mkdtempSync(path.join(tmpdir(), 'alternat-vscode-'));
    mkdirSync(path.join(stage, 'data/User'), { recursive: true });
    cpSync(required('ALTERNAT_TEST_EXTENSIONS'), path.join(stage, 'extensions'), { recursive: true });
    writeFileSync(path.join(stage, 'code-server.yaml'), 'cert: false\n');
    const isEnglish = locale === 'en';
    if (!isEnglish) {
      speak(locale, path.join(stage, 'data'));
    }
    const port = await freePort();
    const [program, ...rest] = [
      ...(isEnglish ? tracer(stage) : []),
      process.execPath,
      required('ALTERNAT_TEST_CODE_SERVER'),
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...['--user-data-dir', path.join(stage, 'data'), '--extensions-dir', path.join(stage, 'extensions')],
      ...['--config', path.join(stage, 'code-server.yaml'), '--session-socket', path.join(stage, 'session.sock')],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      // What belongs to a closed window ends soon.
      ...['--reconnection-grace-time', '15'],
      ...(isEnglish ? [] : ['--locale', locale]),
    ];
    const log = openSync(path.join(stage, 'code-server.log'), 'w');
    const child = spawn(program as string, rest, { env: environment(stage), stdio: ['ignore', log, log], detached: true });
    const editor = new Editor(stage, port, locale, child);
    editor.set({});
    await eventually('the editor answers', async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok);
    return editor;
  }

  get extensions(): string {
    return path.join(this.stage, 'extensions');
  }

  /** Sets settings of the user besides those that keep the window quiet. */
  set(settings: Record<string, unknown>): void {
    writeFileSync(path.join(this.stage, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  }

  /** A new page of the browser, in the language of the editor. All pages share what the browser has read before. */
  async page(size: { width: number; height: number }): Promise<Page> {
    this.browser ??= await chromium.launchPersistentContext(path.join(this.stage, 'browser'), {
      executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      locale: this.locale === 'en' ? 'en-US' : this.locale,
      timeout: PATIENCE,
    });
    this.browser.setDefaultTimeout(PATIENCE);
    const page = await this.browser.newPage();
    await page.setViewportSize(size);
    return page;
  }

  /** All that files of the log say whose names end so. */
  log(ending = 'Alternat.log'): string {
    const logs = path.join(this.stage, 'data/logs');
    const files = existsSync(logs) ? readdirSync(logs, { recursive: true, encoding: 'utf8' }) : [];
    return files
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(path.join(logs, file), 'utf8'))
      .join('\n');
  }

  /** Process ids of the servers that work in a folder. */
  servers(folder: string): number[] {
    const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    const own = lines.filter((line) => line.includes(this.extension) && line.trimEnd().endsWith(' lsp') && !line.includes('strace'));
    return own.map((line) => Number(line.trim().split(' ')[0])).filter((id) => worksIn(id, folder));
  }

  async stop(): Promise<void> {
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
}

export function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: run test/run.sh`);
  }
  return value;
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

/** No program `alternat` of this machine is found in it. */
function environment(stage: string): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...process.env, XDG_DATA_HOME: stage, EXTENSIONS_GALLERY: NO_GALLERY };
  for (const name of ['ALTERNAT_BIN', 'VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS', 'NODE_TEST_CONTEXT']) {
    delete own[name];
  }
  const folders = (own['PATH'] ?? '').split(path.delimiter);
  own['PATH'] = folders.filter((folder) => !existsSync(path.join(folder, 'alternat'))).join(path.delimiter);
  return own;
}

function worksIn(id: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${id}/cwd`) === folder;
  } catch {
    return false;
  }
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
