/** Nothing is sent anywhere: what the editor's processes tried while all tests ran has been recorded. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { editor } from './editor.mts';
import { Scene } from './scene.mts';
import { canTrace, isLocal, traced } from './trace.mts';

test('neither the extension nor its server opens a connection', { skip: !canTrace && 'strace cannot be used here' }, async () => {
  const { stage } = await editor('en');
  if (!traced(stage).some(({ role }) => role === 'server')) {
    // No other test has run.
    const scene = new Scene();
    const window = await scene.window();
    await window.sees(window.underlined().first());
    await scene.close();
  }
  const all = traced(stage);
  const servers = all.filter(({ role }) => role === 'server');
  const hosts = all.filter(({ role }) => role === 'extensions');
  assert.ok(servers.length > 0, 'the server was not traced');
  assert.ok(hosts.length > 0, 'the extension host was not traced');
  assert.deepEqual(servers.flatMap(({ connections }) => connections), []);
  assert.deepEqual(hosts.flatMap(({ connections }) => connections).filter((address) => !isLocal(address)), []);
  console.log(`traced: ${servers.length} threads of servers, ${hosts.length} of extension hosts; no connection to elsewhere`);
});
