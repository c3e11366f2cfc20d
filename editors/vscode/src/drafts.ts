/** Which documents are drafts. */

import * as vscode from 'vscode';

export const LANGUAGE = 'diplomatic';

/** Plain text and Markdown on disk are drafts where `alternat.toml` says so; the server knows that. */
const PERHAPS = ['plaintext', 'markdown'];

/** Schemes of old revisions that comparisons show beside the text of now. */
const REVISIONS = ['git', 'gitlens', 'gitlens-git', 'pr', 'review', 'vscode-local-history'];

/** Documents that the server may be asked about. */
export const selector: vscode.DocumentFilter[] = [
  { language: LANGUAGE },
  ...PERHAPS.map((language) => ({ scheme: 'file', language })),
];

/** Whether the server is told of a document: not of what cannot be written. */
export function isTold({ uri: { scheme } }: vscode.TextDocument): boolean {
  return !REVISIONS.includes(scheme) && vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
}

export function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && isTold(document);
}
