/** Which documents are drafts. */

import * as vscode from 'vscode';

export const LANGUAGE = 'diplomatic';

/** Plain text and Markdown are drafts where `alternat.toml` says so; the server knows that. */
const PERHAPS = ['plaintext', 'markdown'];

/** The documents that the server is told of: those at hand, never the old revisions that a comparison shows. */
export function selector(): { scheme: string; language: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', 'vsls', ...folders.map((folder) => folder.uri.scheme)]);
  const drafts = [...schemes].map((scheme) => ({ scheme, language: LANGUAGE }));
  return [...drafts, ...PERHAPS.map((language) => ({ scheme: 'file', language }))];
}

export function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && vscode.languages.match(selector(), document) > 0;
}
