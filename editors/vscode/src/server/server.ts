/** The server: found, started, watched, and started again when it stops by itself. */

import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';

import type { DraftStatus } from '../protocol';
import { Backoff } from './backoff';
import { createClient } from './client';
import { locate, type Located } from './locate';
import * as words from './words';

/** How long a server may take to say its version, in milliseconds. */
const PATIENCE = 10_000;

export type ServerState =
  | { kind: 'starting' }
  | { kind: 'running'; version: string; path: string }
  | { kind: 'waiting'; seconds: number }
  | { kind: 'stopped'; reason: string };

export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  /** Settles when the client has started, or has failed to. */
  private starting: Promise<unknown> = Promise.resolve();
  private readonly backoff = new Backoff();
  private pause: NodeJS.Timeout | undefined;
  /** Counts the starts: what belongs to an earlier one no longer matters. */
  private run = 0;
  private current: ServerState = { kind: 'starting' };
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  private readonly statusReceived = new vscode.EventEmitter<DraftStatus>();

  readonly onDidChangeState = this.stateChanged.event;
  readonly onDidReceiveStatus = this.statusReceived.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** The client of a running server. */
  get running(): LanguageClient | undefined {
    return this.current.kind === 'running' ? this.client : undefined;
  }

  /** Starts the server, or starts it again, because the user wants it. */
  async restart(): Promise<void> {
    this.backoff.reset();
    await this.start();
  }

  /** Ends the server. Returns the number of the start that may follow: a later one makes it void. */
  async stop(): Promise<number> {
    this.run += 1;
    const run = this.run;
    clearTimeout(this.pause);
    const client = this.client;
    this.client = undefined;
    if (client?.state === State.Starting) {
      // It cannot be stopped before it has started; one that never does has registered nothing.
      await Promise.race([this.starting, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    }
    if (client?.state === State.Running) {
      await client.dispose().catch((error: unknown) => this.log.warn(words.inLog(error)));
    }
    return run;
  }

  dispose(): void {
    void this.stop();
    this.stateChanged.dispose();
    this.statusReceived.dispose();
  }

  private async start(): Promise<void> {
    const run = await this.stop();
    if (run !== this.run) {
      return;
    }
    this.become({ kind: 'starting' });
    const located = this.locate();
    if (!located.found) {
      return this.giveUp(words.notFound(located), [words.openSettings()]);
    }
    const version = await versionOf(located.path);
    if (run !== this.run) {
      return;
    }
    if (version instanceof Error) {
      return this.giveUp(words.notAlternat(located, version), [words.openSettings()]);
    }
    this.log.info(`server ${version}: ${located.path} (${located.origin})`);
    await this.connect(run, located.path, version);
  }

  private async connect(run: number, path: string, version: string): Promise<void> {
    const since = Date.now();
    const client = createClient(path, this.log, () => this.stopped(run, Date.now() - since));
    this.client = client;
    client.onNotification('alternat/status', (status: DraftStatus) => this.statusReceived.fire(status));
    const starting = client.start();
    this.starting = starting.catch(() => undefined);
    try {
      await starting;
    } catch (error) {
      this.log.error(words.inLog(error));
      return this.stopped(run, Date.now() - since);
    }
    if (run === this.run) {
      this.become({ kind: 'running', version, path });
    }
  }

  /** The server is gone without having been asked to. */
  private stopped(run: number, ran: number): void {
    if (run !== this.run) {
      return;
    }
    this.run += 1;
    this.client = undefined;
    const delay = this.backoff.next(ran);
    this.log.error(`the server has stopped after ${ran} ms; ${this.backoff.count} in a row`);
    if (delay === undefined) {
      return this.giveUp(words.keepsStopping(this.backoff.count), []);
    }
    this.become({ kind: 'waiting', seconds: delay / 1000 });
    this.pause = setTimeout(() => void this.start(), delay);
  }

  /** Says what is wrong and what can be done; nothing is tried again unasked. */
  private giveUp(reason: string, offers: words.Offer[]): void {
    this.log.error(reason);
    this.become({ kind: 'stopped', reason });
    const all = [words.restart(), ...offers, words.showLog()];
    void vscode.window.showErrorMessage(reason, ...all.map((offer) => offer.title)).then((chosen) => {
      const offer = all.find((offer) => offer.title === chosen);
      return offer && vscode.commands.executeCommand(offer.command, ...offer.arguments);
    });
  }

  /** The commands of a running server. */
  private commands(): string[] {
    return this.running?.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
  }

  private locate(): Located {
    return locate({
      setting: vscode.workspace.getConfiguration('alternat').get('server.path'),
      environment: process.env,
      extension: this.context.extensionPath,
      platform: process.platform,
      isExecutable,
    });
  }

  private become(state: ServerState): void {
    this.current = state;
    void vscode.commands.executeCommand('setContext', 'alternat.running', state.kind === 'running');
    void vscode.commands.executeCommand('setContext', 'alternat.commands', this.commands());
    this.stateChanged.fire(state);
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What `--version` says, or why it is not the server. */
async function versionOf(path: string): Promise<string | Error> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: PATIENCE });
    const version = /^alternat (\S+)/.exec(stdout)?.[1];
    return version ?? new Error(stdout.slice(0, 200).trim() || '(no output)');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
