/** Pages of records and rules, shown beside the draft as Markdown and kept nowhere. */

import * as vscode from 'vscode';

import type { ActiveDraft } from './active';
import * as protocol from './protocol';
import type { Page } from './protocol';
import type { Server } from './server/server';

/** Pages of records: the scheme of the links that the server gives, with the id of the record behind it. */
const RECORD = 'alternat-record';

/** Pages of rules, with the code of the rule. */
const RULE = 'alternat-rule';

export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly server: Server,
    private readonly active: ActiveDraft,
  ) {
    this.subscriptions = [
      ...[RECORD, RULE].map((scheme) => vscode.workspace.registerTextDocumentContentProvider(scheme, this)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document.uri.scheme === RECORD) {
          void vscode.languages.setTextDocumentLanguage(document, 'markdown');
        }
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  async showRule(code: string): Promise<void> {
    await this.show(RULE, code);
  }

  async showRecord(id: string): Promise<void> {
    await this.show(RECORD, id);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const page = await this.ask(uri);
    return page?.contents ?? vscode.l10n.t('There is no such page.');
  }

  private async ask({ scheme, path }: vscode.Uri): Promise<Page | null> {
    const client = this.server.running;
    if (!client) {
      return null;
    }
    if (scheme === RULE) {
      return client.sendRequest(protocol.explain, { code: path });
    }
    // Records are those that the draft stands under.
    const draft = this.active.document ?? this.active.last;
    if (!draft) {
      return null;
    }
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(draft);
    return client.sendRequest(protocol.record, { textDocument, id: path });
  }

  private async show(scheme: string, path: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path });
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }
}
