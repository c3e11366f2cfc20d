/** Nothing is sent anywhere: every connection that the editor's processes try to make is recorded. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';

import { Editor } from './workbench.mts';

const DRAFT = 'seeded/joint-statement-citations.dipl';

/** A process as the tracer saw it. */
interface Traced {
  role: 'server' | 'extensions' | 'other';
  connections: string[];
}

/** Under a tracer an editor starts slowly: on a machine with other work, too slowly for a test of every day. */
const isWanted = process.env['ALTERNAT_TEST_TRACE'] === '1';

const canTrace = (() => {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test('neither the extension nor its server opens a connection', { skip: !isWanted ? 'ALTERNAT_TEST_TRACE=1 runs it' : !canTrace && 'strace cannot be used here' }, async (context) => {
  const tracer = (stage: string) => ['strace', '-ff', '--seccomp-bpf', '-s', '400', '-e', 'trace=execve,connect,clone,clone3,fork,vfork', '-o', path.join(stage, 'trace')];
  const editor = await Editor.start({ under: tracer });
  context.after(() => editor.stop());
  const window = await editor.open(DRAFT);
  await window.sees(window.underlined().first());
  await window.gotoWords(DRAFT, '友好合作条约', 2);
  await window.run('Show or Focus Hover');
  await window.sees(window.page.locator('.monaco-hover').filter({ hasText: '1996' }).first());
  await window.escape();
  await window.instruments('Instruments cited');
  await window.run('Alternat: Check before signature');
  await window.sees(window.message(/Before signature|stands against signature/));

  const traced = read(editor.stage);
  const servers = traced.filter(({ role }) => role === 'server');
  assert.ok(servers.length >= 1, 'the server was not traced');
  assert.deepEqual(servers.flatMap(({ connections }) => connections), []);
  const hosts = traced.filter(({ role }) => role === 'extensions');
  assert.ok(hosts.length >= 1, 'the extension host was not traced');
  const outside = hosts.flatMap(({ connections }) => connections).filter((address) => !isLocal(address));
  assert.deepEqual(outside, []);
  const others = traced.filter(({ role }) => role === 'other').flatMap(({ connections }) => connections);
  context.diagnostic(`connections: server 0, extension host ${hosts.flatMap(({ connections }) => connections).length} local; the rest of VS Code ${others.length}`);
});

/** The processes and threads that the tracer has seen. A thread plays the part of the one that started it. */
function read(stage: string): Traced[] {
  const files = readdirSync(stage).filter((file) => file.startsWith('trace.'));
  const lines = new Map(files.map((file) => [file.slice('trace.'.length), readFileSync(path.join(stage, file), 'utf8').split('\n')]));
  const parents = new Map<string, string>();
  for (const [parent, calls] of lines) {
    for (const call of calls) {
      const child = /^(?:clone3?|v?fork)\(.* = (\d+)$/.exec(call)?.[1];
      if (child) {
        parents.set(child, parent);
      }
    }
  }
  const role = (id: string): Traced['role'] => {
    const started = (lines.get(id) ?? []).filter((call) => call.startsWith('execve('));
    const is = (words: string) => started.some((call) => call.includes(words));
    if (is('server/alternat"')) {
      return 'server';
    }
    if (is('--type=extensionHost')) {
      return 'extensions';
    }
    const parent = started.length === 0 ? parents.get(id) : undefined;
    return parent ? role(parent) : 'other';
  };
  return [...lines].map(([id, calls]) => ({
    role: role(id),
    connections: calls.filter((call) => /^connect\(.*sa_family=AF_INET/.test(call)),
  }));
}

function isLocal(connection: string): boolean {
  return /inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/.test(connection);
}

