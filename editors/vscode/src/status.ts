/** The status item: what the server is doing, and what it knows of the draft. */

import * as vscode from 'vscode';
import { l10n } from 'vscode';

import type { ActiveDraft } from './active';
import type { DraftStatus } from './protocol';
import type { Server, ServerState } from './server/server';

export function createStatusItem(server: Server, active: ActiveDraft): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('alternat.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Alternat';
  item.command = 'alternat.client.showLog';
  const show = () => {
    item.text = text(server.state, active.status);
    item.tooltip = tooltip(server.state, active.status);
    item.accessibilityInformation = { label: `Alternat: ${item.text.replace(/\$\([a-z~-]+\) ?/g, '')}` };
    const broken = server.state.kind === 'stopped';
    item.backgroundColor = broken ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    if (active.document || broken) {
      item.show();
    } else {
      item.hide();
    }
  };
  show();
  return vscode.Disposable.from(item, server.onDidChangeState(show), active.onDidChange(show));
}

function text(state: ServerState, status: DraftStatus | undefined): string {
  switch (state.kind) {
    case 'starting':
      return '$(loading~spin) Alternat';
    case 'waiting':
      return l10n.t('$(debug-restart) Alternat: starting again in {0} s', state.seconds);
    case 'stopped':
      return l10n.t('$(error) Alternat: stopped');
    case 'running':
      return status ? draftText(status) : '$(law) Alternat';
  }
}

function draftText(status: DraftStatus): string {
  const what = status.kind?.name ?? l10n.t('unknown kind');
  return `$(law) ${what} · ${status.stage.name} ${counts(status)}`;
}

function counts({ findings }: DraftStatus): string {
  const shown = [
    ['$(error)', findings.error],
    ['$(warning)', findings.warning],
    ['$(info)', findings.info],
  ] as const;
  const some = shown.filter(([, count]) => count > 0).map(([icon, count]) => `${icon} ${count}`);
  return some.length > 0 ? some.join(' ') : '$(check)';
}

function tooltip(state: ServerState, status: DraftStatus | undefined): vscode.MarkdownString | string {
  if (state.kind === 'stopped') {
    return state.reason;
  }
  if (state.kind !== 'running' || !status) {
    return l10n.t('Click for the log.');
  }
  const { findings, records } = status;
  const rows: [string, string][] = [
    [l10n.t('Kind'), status.kind?.name ?? l10n.t('unknown kind')],
    [l10n.t('Stage'), status.stage.name],
    [l10n.t('Language'), status.language.name],
    [
      l10n.t('Findings'),
      l10n.t(
        '{0} errors, {1} warnings, {2} remarks, {3} hints',
        findings.error,
        findings.warning,
        findings.info,
        findings.hint,
      ),
    ],
    [
      l10n.t('Records'),
      records.pending ? l10n.t('{0}, more are being read', records.count) : String(records.count),
    ],
    [l10n.t('Drafts'), String(status.drafts)],
    [l10n.t('Server'), state.version],
  ];
  const table = rows.map(([key, value]) => `| ${key} | ${value} |`).join('\n');
  return new vscode.MarkdownString(`| | |\n|---|---|\n${table}\n\n${l10n.t('Click for the log.')}`);
}
