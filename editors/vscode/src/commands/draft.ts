/** A new draft with something to look at: a sample about states that do not exist. */

import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';

import { LANGUAGE } from '../drafts';

export function newDraft(context: vscode.ExtensionContext): () => Promise<void> {
  return async () => {
    const content = await readFile(context.asAbsolutePath('walkthrough/sample.dipl'), 'utf8');
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
    await vscode.window.showTextDocument(document);
  };
}
