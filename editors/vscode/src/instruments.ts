/** The view of the instruments that the draft cites. */

import * as vscode from 'vscode';

import type { ActiveDraft } from './active';
import * as protocol from './protocol';
import type { CitedInstrument, Mention, Verdict } from './protocol';
import type { Server } from './server/server';

/** Milliseconds of rest before the view follows the text. */
const REST = 300;

/** An instrument, or one of the places where it is cited. */
export type Entry = { instrument: CitedInstrument; mention?: Mention; document: vscode.TextDocument };

const ICONS: Record<Verdict, vscode.ThemeIcon> = {
  agrees: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  differs: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  ended: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  near: new vscode.ThemeIcon('question', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  undated: new vscode.ThemeIcon('circle-outline'),
  unknown: new vscode.ThemeIcon('circle-large-outline'),
};

export function createInstrumentsView(server: Server, active: ActiveDraft): vscode.Disposable {
  const provider = new Provider(server, active);
  const view = vscode.window.createTreeView<Entry>('alternat.instruments', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(provider, view);
}

class Provider implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  private rest: NodeJS.Timeout | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly server: Server,
    private readonly active: ActiveDraft,
  ) {
    this.subscription = vscode.Disposable.from(
      active.onDidChange(() => this.soon()),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === active.document && event.contentChanges.length > 0) {
          this.soon();
        }
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.rest);
    this.subscription.dispose();
    this.changed.dispose();
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (entry) {
      return entry.instrument.mentions.map((mention) => ({ ...entry, mention }));
    }
    const document = this.active.document;
    const client = this.server.running;
    if (!document || !client) {
      return [];
    }
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const cited = await client.sendRequest(protocol.citedInstruments, { textDocument });
    return (cited ?? []).map((instrument) => ({ instrument, document }));
  }

  getTreeItem(entry: Entry): vscode.TreeItem {
    return entry.mention ? mentionItem(entry, entry.mention) : instrumentItem(entry);
  }

  private soon(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.changed.fire(), REST);
  }
}

function instrumentItem({ instrument, document }: Entry): vscode.TreeItem {
  const { mentions, verdict } = instrument;
  const [first, ...more] = mentions;
  const state = more.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(instrument.title, state);
  const where = first && place(first);
  item.description = [instrument.date, instrument.status, where, verdict.name].filter(Boolean).join(' · ');
  item.iconPath = ICONS[verdict.id];
  item.tooltip = [instrument.title, item.description].join('\n');
  item.accessibilityInformation = { label: [instrument.title, item.description].join(', ') };
  item.contextValue = instrument.record ? 'recorded' : 'unrecorded';
  if (first) {
    item.command = open(document, first);
  }
  return item;
}

function mentionItem({ document }: Entry, mention: Mention): vscode.TreeItem {
  const line = document.lineAt(Math.min(mention.range.start.line, document.lineCount - 1)).text;
  const item = new vscode.TreeItem(place(mention));
  item.description = line.trim();
  item.command = open(document, mention);
  return item;
}

function place({ part, range }: Mention): string {
  const line = vscode.l10n.t('line {0}', range.start.line + 1);
  return part ? vscode.l10n.t('{0} ({1})', part, line) : line;
}

function open(document: vscode.TextDocument, { range }: Mention): vscode.Command {
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return { title: '', command: 'vscode.open', arguments: [document.uri, { selection }] };
}
