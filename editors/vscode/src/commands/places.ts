/** Shows places of the draft, as the counts above its lines ask for. */

import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient/node';

import type { Server } from '../server/server';

/** The command that the server names in its lenses, for clients that announce it. */
export const SHOW_REFERENCES = 'alternat.showReferences';

export function showReferences(server: Server): (uri: string, position: Position, places: Location[]) => Promise<void> {
  return async (uri, position, places) => {
    const converter = server.running?.protocol2CodeConverter;
    if (!converter) {
      return;
    }
    const locations = places.map((place) => converter.asLocation(place));
    await vscode.commands.executeCommand('editor.action.showReferences', converter.asUri(uri), converter.asPosition(position), locations);
  };
}
