// Collects the licences of what is bundled into the extension: dist/THIRD-PARTY.txt.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

const { inputs } = JSON.parse(readFileSync('dist/meta.json', 'utf8'));
const folders = Object.keys(inputs).map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
const bundled = [...new Set(folders.filter((folder) => folder !== undefined))].sort();

const notices = bundled.map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!file) {
    throw new Error(`${name} has no licence file`);
  }
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
});
writeFileSync('dist/THIRD-PARTY.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
