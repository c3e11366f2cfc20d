/** The draft that the user looks at, and what the server last said of each. */

import * as vscode from 'vscode';

import { isDraft } from './drafts';
import type { DraftStatus } from './protocol';
import type { Server } from './server/server';

export class ActiveDraft implements vscode.Disposable {
  private readonly statuses = new Map<string, DraftStatus>();
  private shown: vscode.TextDocument | undefined;
  private before: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];

  /** Another draft is looked at, or something else is known of it. */
  readonly onDidChange = this.changed.event;

  constructor(server: Server) {
    this.subscriptions = [
      server.onDidReceiveStatus((status) => {
        this.statuses.set(vscode.Uri.parse(status.uri).toString(), status);
        this.look();
      }),
      server.onDidChangeState((state) => {
        if (state.kind !== 'running') {
          this.statuses.clear();
        }
        this.look();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.statuses.delete(document.uri.toString())),
      vscode.window.onDidChangeActiveTextEditor(() => this.look()),
      vscode.workspace.onDidOpenTextDocument(() => this.look()),
    ];
    this.look();
  }

  /** The draft in the active editor, or the last one if that is no text editor. */
  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  /** The draft that was looked at last, open or not. */
  get last(): vscode.TextDocument | undefined {
    return this.before;
  }

  get status(): DraftStatus | undefined {
    return this.shown && this.statuses.get(this.shown.uri.toString());
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }

  private look(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document) {
      const is = isDraft(document) || this.statuses.has(document.uri.toString());
      this.shown = is ? document : undefined;
    } else if (this.shown?.isClosed) {
      this.shown = undefined;
    }
    this.before = this.shown ?? this.before;
    void vscode.commands.executeCommand('setContext', 'alternat.draft', this.shown !== undefined);
    this.changed.fire();
  }
}
