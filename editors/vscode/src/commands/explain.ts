/** The page of a rule: the one that speaks at the cursor, or one chosen from all. */

import * as vscode from 'vscode';

import type { Pages } from '../pages';
import * as protocol from '../protocol';
import type { Server } from '../server/server';

export function explainRule(server: Server, pages: Pages): (code?: unknown) => Promise<void> {
  return async (code) => {
    const chosen = typeof code === 'string' ? code : await choose(server);
    if (chosen) {
      await pages.showRule(chosen);
    }
  };
}

async function choose(server: Server): Promise<string | undefined> {
  const here = [...new Set(codesAtCursor())];
  if (here.length === 1) {
    return here[0];
  }
  const client = server.running;
  if (!client) {
    return undefined;
  }
  const rules = await client.sendRequest(protocol.rules, {});
  const atCursorFirst = (code: string) => (here.includes(code) ? 0 : 1);
  const items = rules
    .toSorted((a, b) => atCursorFirst(a.code) - atCursorFirst(b.code))
    .map(({ code, name, summary }) => ({ label: code, description: name, detail: summary }));
  const placeHolder = vscode.l10n.t('Which rule?');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return chosen?.label;
}

function codesAtCursor(): string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return [];
  }
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.source === 'alternat' && diagnostic.range.contains(editor.selection.active))
    .flatMap(({ code }) => (typeof code === 'object' ? [String(code.value)] : code === undefined ? [] : [String(code)]));
}
