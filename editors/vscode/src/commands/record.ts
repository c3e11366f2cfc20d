/** The page of a record: of the title at the cursor, of an entry of the view, or of a title chosen. */

import * as vscode from 'vscode';

import type { ActiveDraft } from '../active';
import type { Entry } from '../instruments';
import type { Pages } from '../pages';
import * as protocol from '../protocol';
import type { CitedInstrument } from '../protocol';
import type { Server } from '../server/server';

export function openRecord(server: Server, active: ActiveDraft, pages: Pages): (entry?: Entry) => Promise<void> {
  return async (entry) => {
    const instrument = entry?.instrument ?? (await choose(server, active));
    if (instrument?.record) {
      await pages.showRecord(instrument.record);
    }
  };
}

async function choose(server: Server, active: ActiveDraft): Promise<CitedInstrument | undefined> {
  const client = server.running;
  const document = active.document;
  if (!client || !document) {
    return undefined;
  }
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const cited = (await client.sendRequest(protocol.citedInstruments, { textDocument })) ?? [];
  const recorded = cited.filter((instrument) => instrument.record);
  const here = recorded.find((instrument) => atCursor(instrument, document));
  if (here) {
    return here;
  }
  if (recorded.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This draft cites no instrument that is on record.'));
    return undefined;
  }
  const items = recorded.map((instrument) => ({ label: instrument.title, description: instrument.date ?? '', instrument }));
  const placeHolder = vscode.l10n.t('Which instrument?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.instrument;
}

function atCursor(instrument: CitedInstrument, document: vscode.TextDocument): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) {
    return false;
  }
  const cursor = editor.selection.active;
  return instrument.mentions.some(({ range: { start, end } }) =>
    new vscode.Range(start.line, start.character, end.line, end.character).contains(cursor),
  );
}
