/** Pages of records and rules, shown beside the draft as Markdown and kept nowhere. */

import * as vscode from 'vscode';

import * as protocol from './protocol';
import type { Page } from './protocol';
import type { Server } from './server/server';

const SCHEME = 'alternat';

/** What a page is about. */
type Subject = { rule: string } | { record: string; draft: string };

export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  constructor(private readonly server: Server) {}

  dispose(): void {
    this.registration.dispose();
  }

  async showRule(code: string): Promise<void> {
    await this.show(code, { rule: code });
  }

  async showRecord(title: string, record: string, draft: vscode.Uri): Promise<void> {
    await this.show(title, { record, draft: draft.toString() });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const page = await this.ask(JSON.parse(uri.query) as Subject);
    return page?.contents ?? vscode.l10n.t('There is no such page.');
  }

  private async ask(subject: Subject): Promise<Page | null> {
    const client = this.server.running;
    if (!client) {
      return null;
    }
    if ('rule' in subject) {
      return client.sendRequest(protocol.explain, { code: subject.rule });
    }
    const uri = client.code2ProtocolConverter.asUri(vscode.Uri.parse(subject.draft));
    return client.sendRequest(protocol.record, { textDocument: { uri }, id: subject.record });
  }

  private async show(name: string, subject: Subject): Promise<void> {
    const path = `/${name.replaceAll(/[/\\?#]/g, ' ')}.md`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(subject) });
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }
}
