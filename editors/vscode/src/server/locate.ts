/** Where the server is looked for, in this order: setting, environment, bundled, PATH. */

import { homedir } from 'node:os';
import * as path from 'node:path';

/** The environment variable that names the server. */
export const VARIABLE = 'ALTERNAT_BIN';

export type Origin = 'setting' | 'environment' | 'bundled' | 'PATH';

export type Located =
  | { found: true; path: string; origin: Origin }
  /** What was named is not there; `named` is missing where nothing was named and nothing found. */
  | { found: false; origin: Origin; named?: string };

export interface Surroundings {
  /** The value of the setting, whatever its type. */
  setting: unknown;
  environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the extension. */
  extension: string;
  platform: NodeJS.Platform;
  isExecutable(file: string): boolean;
}

/** Finds the server. What is named must be there: a wrong name is told, never passed over. */
export function locate(around: Surroundings): Located {
  const named = (origin: Origin, name: string): Located => {
    const file = absolute(name);
    return around.isExecutable(file) ? { found: true, path: file, origin } : { found: false, origin, named: name };
  };
  if (around.setting !== undefined && around.setting !== null && around.setting !== '') {
    return typeof around.setting === 'string'
      ? named('setting', around.setting.trim())
      : { found: false, origin: 'setting', named: JSON.stringify(around.setting) };
  }
  const variable = around.environment[VARIABLE];
  if (variable) {
    return named('environment', variable);
  }
  const binary = around.platform === 'win32' ? 'alternat.exe' : 'alternat';
  const bundled = path.join(around.extension, 'server', binary);
  if (around.isExecutable(bundled)) {
    return { found: true, path: bundled, origin: 'bundled' };
  }
  const folders = (around.environment['PATH'] ?? around.environment['Path'] ?? '').split(path.delimiter);
  const file = folders.map((folder) => path.join(folder, binary)).find((file) => path.isAbsolute(file) && around.isExecutable(file));
  return file ? { found: true, path: file, origin: 'PATH' } : { found: false, origin: 'PATH' };
}

function absolute(name: string): string {
  return name.startsWith('~/') ? path.join(homedir(), name.slice(2)) : name;
}
