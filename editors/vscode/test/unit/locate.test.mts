/** Where the server is looked for, and what is said when it is not there. */

import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { test } from 'node:test';

import { Backoff } from '../../src/server/backoff.ts';
import { locate, type Surroundings } from '../../src/server/locate.ts';

function around(files: string[], rest: Partial<Surroundings> = {}): Surroundings {
  return {
    setting: '',
    environment: { PATH: '/usr/bin:/opt/bin' },
    extension: '/extension',
    platform: 'linux',
    isExecutable: (file) => files.includes(file),
    ...rest,
  };
}

const EVERYWHERE = ['/own/alternat', '/variable/alternat', '/extension/server/alternat', '/opt/bin/alternat'];
const environment = { PATH: '/usr/bin:/opt/bin', ALTERNAT_BIN: '/variable/alternat' };

test('setting, environment, bundled, PATH: in this order', () => {
  const setting = '/own/alternat';
  assert.deepEqual(locate(around(EVERYWHERE, { setting, environment })), { found: true, path: setting, origin: 'setting' });
  assert.equal(locate(around(EVERYWHERE, { environment })).origin, 'environment');
  assert.equal(locate(around(EVERYWHERE)).origin, 'bundled');
  assert.deepEqual(locate(around(['/opt/bin/alternat'])), { found: true, path: '/opt/bin/alternat', origin: 'PATH' });
  assert.deepEqual(locate(around([])), { found: false, origin: 'PATH' });
});

test('what is named and not there is told, never passed over', () => {
  const wrong = locate(around(EVERYWHERE, { setting: '/wrong' }));
  assert.deepEqual(wrong, { found: false, origin: 'setting', named: '/wrong' });
  const variable = locate(around(EVERYWHERE, { environment: { ALTERNAT_BIN: '/wrong' } }));
  assert.deepEqual(variable, { found: false, origin: 'environment', named: '/wrong' });
  assert.deepEqual(locate(around(EVERYWHERE, { setting: 42 })), { found: false, origin: 'setting', named: '42' });
});

test('a tilde is the home folder, and relative folders in PATH are none', () => {
  const home = `${homedir()}/bin/alternat`;
  assert.equal(locate(around([home], { setting: ' ~/bin/alternat ' })).found, true);
  assert.equal(locate(around(['alternat', './alternat'], { environment: { PATH: ':.' } })).found, false);
});

test('on Windows the program has its ending', () => {
  const found = locate(around(['/extension/server/alternat.exe'], { platform: 'win32' }));
  assert.equal(found.origin, 'bundled');
});

test('a server that keeps stopping is started again with growing pauses, and then no more', () => {
  const backoff = new Backoff();
  const pauses = [0, 0, 0, 0, 0].map(() => backoff.next(100) ?? 0);
  assert.deepEqual(pauses, pauses.toSorted((a, b) => a - b));
  assert.equal(backoff.next(100), undefined);
  assert.equal(backoff.count, 6);
  backoff.reset();
  assert.equal(backoff.next(100), pauses[0]);
});

test('a long run makes up for earlier stops', () => {
  const backoff = new Backoff();
  backoff.next(100);
  backoff.next(100);
  assert.equal(backoff.next(3_600_000), new Backoff().next(0));
});
