/** Pictures for the documentation: kept in docs/images when they are asked for, else taken and left behind. */

import { mkdirSync } from 'node:fs';
import * as path from 'node:path';

import { repository, required } from './editor.mts';
import type { Window } from './window.mts';

const folder = process.env['ALTERNAT_TEST_PICTURES'] === '1' ? path.join(repository, 'docs/images') : path.join(required('ALTERNAT_TEST_EXTENSIONS'), '../pictures');

export async function picture({ page }: Window, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(5, 5);
  await page.screenshot({ path: path.join(folder, `vscode-${name}.png`), animations: 'disabled', caret: 'hide' });
}
