/** What the user is told about the server. */

import { l10n } from 'vscode';

import { type Located, VARIABLE } from './locate';

/** A button under a message, and what it does. */
export interface Offer {
  title: string;
  command: string;
  arguments: unknown[];
}

export const restart = (): Offer => ({ title: l10n.t('Restart'), command: 'alternat.client.restart', arguments: [] });

export const showLog = (): Offer => ({ title: l10n.t('Show log'), command: 'alternat.client.showLog', arguments: [] });

export const openSettings = (): Offer => ({
  title: l10n.t('Open settings'),
  command: 'workbench.action.openSettings',
  arguments: ['alternat.server.path'],
});

export function notFound(located: Located & { found: false }): string {
  switch (located.origin) {
    case 'setting':
      return l10n.t(
        'Alternat: the setting alternat.server.path names {0}, and there is no program of that name. Correct the setting, or empty it to use the server that comes with the extension.',
        located.named ?? '',
      );
    case 'environment':
      return l10n.t(
        'Alternat: the environment variable {0} names {1}, and there is no program of that name. Correct or unset it.',
        VARIABLE,
        located.named ?? '',
      );
    case 'bundled':
    case 'PATH':
      return l10n.t(
        'Alternat: its server was not found. This extension was built without one for your system; install the program “alternat”, or name it in the setting alternat.server.path. Until then drafts are coloured, but not checked.',
      );
  }
}

export const notAlternat = (located: Located & { found: true }, error: Error): string =>
  l10n.t('Alternat: {0} does not start, or is not the server: {1}', located.path, error.message);

export const keepsStopping = (times: number): string =>
  l10n.t(
    'Alternat: the server has stopped {0} times in a row and is not started again. Your drafts are untouched. The log says why; please report it without the text of your draft.',
    times,
  );

export const inLog = (error: unknown): string => (error instanceof Error ? error.message : String(error));
