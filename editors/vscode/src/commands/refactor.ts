/** Changes of the whole draft that the server works out: what it refuses, and what it leaves to the drafter, is said. */

import * as vscode from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient/node';

import type { ActiveDraft } from '../active';
import { LANGUAGE } from '../drafts';
import type { Server } from '../server/server';

/** What the server answers; the edit itself comes as a request of its own. */
interface Answer {
  /** What is left to the drafter. */
  notes?: string[];
  /** The file of the other side's copy. */
  uri?: string;
  /** The text of the other side's copy, where it is no file. */
  text?: string;
}

/** A command that has the server carry out one of its own on the draft. */
export function refactoring(server: Server, active: ActiveDraft, command: string): () => Promise<void> {
  return async () => {
    const client = server.running;
    const document = active.document;
    if (!client || !document) {
      return;
    }
    const { uri } = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    try {
      const answer = (await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [{ uri }] })) as Answer | null;
      await show(answer ?? {});
    } catch (error) {
      void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
  };
}

async function show({ notes = [], uri, text }: Answer): Promise<void> {
  if (text !== undefined) {
    const copy = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
    await vscode.window.showTextDocument(copy);
  }
  if (uri !== undefined) {
    await offer(vscode.Uri.parse(uri));
  }
  if (notes.length > 0) {
    void vscode.window.showInformationMessage(notes.join(' '));
  }
}

/** The editor has made the file, and keeps its text unsaved in a tab of its own. */
async function offer(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('The other side’s copy is {0}, not saved yet. Read it before you pass it on.', vscode.workspace.asRelativePath(file));
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', file);
  }
}
