/** The language client of one run of the server. */

import * as vscode from 'vscode';
import {
  type ClientCapabilities,
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type StaticFeature,
} from 'vscode-languageclient/node';

import { isTold, selector } from '../drafts';

/** A client that is not started yet; `closed` is called when the server ends by itself. */
export function createClient(path: string, log: vscode.LogOutputChannel, closed: () => void): LanguageClient {
  const server = { command: path, args: ['lsp'] };
  const options: LanguageClientOptions = {
    documentSelector: selector as { language: string }[],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
    initializationOptions: vscode.workspace.getConfiguration('alternat'),
    initializationFailedHandler: () => false,
    errorHandler: {
      // A client that shuts down by itself would not say that the server is gone; the end of the pipe does.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      // Started again by us, after a pause, and looked for afresh.
      closed: () => {
        closed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    middleware: {
      didOpen: async (document, next) => (isTold(document) ? next(document) : undefined),
      didChange: async (event, next) => (isTold(event.document) ? next(event) : undefined),
      didSave: async (document, next) => (isTold(document) ? next(document) : undefined),
      didClose: async (document, next) => (isTold(document) ? next(document) : undefined),
      provideHover: async (document, position, token, next) => spaced(await next(document, position, token)),
      handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(explained)),
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        return report?.kind === 'full' ? { ...report, items: report.items.map(explained) } : report;
      },
    },
  };
  const client = new QuietClient('alternat', 'Alternat', server, options);
  client.registerFeature(new Announcement());
  return client;
}

/** A client that logs what goes wrong; the user is told by us, once, with what can be done. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Says what is done beyond the protocol: the status, pages of records and places are shown. */
class Announcement implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), alternat: { status: true, recordPages: true, showReferences: true } };
  }
  initialize(): void {}
  getState(): { kind: 'static' } {
    return { kind: 'static' };
  }
  clear(): void {}
}

/** Cells of a table touch in a hover of VS Code: the first of each row gets a space behind it. */
function spaced(hover: vscode.Hover | null | undefined): vscode.Hover | null | undefined {
  for (const part of hover?.contents ?? []) {
    if (part instanceof vscode.MarkdownString) {
      part.value = part.value.replaceAll(/^\| ([^|\n]*[^|\s]) \|/gm, '| $1&emsp; |');
    }
  }
  return hover;
}

/** The code of a finding leads to the page of its rule. */
function explained(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  if (typeof diagnostic.code === 'string') {
    const query = encodeURIComponent(JSON.stringify([diagnostic.code]));
    const target = vscode.Uri.parse(`command:alternat.client.explainRule?${query}`);
    diagnostic.code = { value: diagnostic.code, target };
  }
  return diagnostic;
}
