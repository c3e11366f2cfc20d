/** The check before signature: the draft judged as a final text, for once. */

import * as vscode from 'vscode';

import type { ActiveDraft } from '../active';
import * as protocol from '../protocol';
import type { Server } from '../server/server';

/** What a final text may have least of all: the severities that count here. */
const GRAVE = [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Warning];

export function checkBeforeSignature(server: Server, active: ActiveDraft, shown: vscode.DiagnosticCollection): () => Promise<void> {
  return async () => {
    const client = server.running;
    const document = active.document;
    if (!client || !document) {
      return;
    }
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const found = (await client.sendRequest(protocol.checkBeforeSignature, { textDocument })) ?? [];
    const all = await client.protocol2CodeConverter.asDiagnostics(found);
    const known = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'alternat');
    const onlyNow = all.filter((finding) => !known.some((other) => isSame(finding, other)));
    shown.set(document.uri, onlyNow);
    const grave = all.filter(({ severity }) => GRAVE.includes(severity)).length;
    await tell(grave, onlyNow.length);
  };
}

/** Takes away what was found only for a final text, as soon as the text is another. */
export function forgetWhenEdited(shown: vscode.DiagnosticCollection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) {
        shown.delete(document.uri);
      }
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)),
  );
}

async function tell(grave: number, onlyNow: number): Promise<void> {
  if (grave === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Alternat finds nothing that stands against signature. It reads the text; it does not replace the reviser.'),
    );
    return;
  }
  const open = vscode.l10n.t('Show problems');
  const message = vscode.l10n.t('Before signature: {0} findings, {1} of them shown only for a final text.', grave, onlyNow);
  if ((await vscode.window.showWarningMessage(message, open)) === open) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return code(one) === code(other) && one.range.isEqual(other.range);
}

function code({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
