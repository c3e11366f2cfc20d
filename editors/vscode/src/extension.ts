/** Alternat in VS Code: starts the server and shows what it says. Nothing is sent anywhere. */

import * as vscode from 'vscode';

import { ActiveDraft } from './active';
import { newDraft } from './commands/draft';
import { explainRule } from './commands/explain';
import { SHOW_REFERENCES, showReferences } from './commands/places';
import { openRecord } from './commands/record';
import { refactoring } from './commands/refactor';
import { checkBeforeSignature, forgetWhenEdited } from './commands/signature';
import { createInstrumentsView } from './instruments';
import { Pages } from './pages';
import { Server } from './server/server';
import { createStatusItem } from './status';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Alternat', { log: true });
  server = new Server(context, log);
  const active = new ActiveDraft(server);
  const pages = new Pages(server, active);
  const beforeSignature = vscode.languages.createDiagnosticCollection('alternat-signature');
  const commands: Record<string, (...given: never[]) => unknown> = {
    restart: () => server?.restart(),
    showLog: () => log.show(),
    newDraft: newDraft(context),
    explainRule: explainRule(server, pages),
    openRecord: openRecord(server, active, pages),
    renumber: refactoring(server, active, 'alternat.renumber'),
    otherSidesCopy: refactoring(server, active, 'alternat.otherSidesCopy'),
    checkBeforeSignature: checkBeforeSignature(server, active, beforeSignature),
  };
  context.subscriptions.push(
    log,
    server,
    active,
    pages,
    beforeSignature,
    createStatusItem(server, active),
    createInstrumentsView(server, active),
    forgetWhenEdited(beforeSignature),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`alternat.client.${name}`, run)),
    vscode.commands.registerCommand(SHOW_REFERENCES, showReferences(server)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('alternat.server')) {
        void server?.restart();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server?.restart()),
  );
  // The window does not wait for the server.
  void server.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
