/** Records every connection that an editor and what it starts try to make. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

/** A process or thread as the tracer saw it. */
export interface Traced {
  role: 'server' | 'extensions' | 'other';
  /** What was tried with addresses of the internet, this machine's own among them. */
  connections: string[];
}

/** Whether processes may be traced here. */
export const canTrace = ((): boolean => {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** A command before that of the editor; none where nothing can be traced. */
export function tracer(stage: string): string[] {
  if (!canTrace) {
    return [];
  }
  mkdirSync(path.join(stage, 'trace'));
  const calls = 'trace=execve,connect,sendto,sendmsg,sendmmsg,clone,clone3,fork,vfork';
  return ['strace', '-ff', '-qq', '--seccomp-bpf', '-s', '400', '-e', calls, '-e', 'signal=none', '-o', path.join(stage, 'trace/of')];
}

/** What has been recorded so far. A thread plays the part of the process that started it. */
export function traced(stage: string): Traced[] {
  const folder = path.join(stage, 'trace');
  const lines = new Map(readdirSync(folder).map((file) => [file.slice('of.'.length), readFileSync(path.join(folder, file), 'utf8').split('\n')]));
  const parents = new Map<string, string>();
  for (const [parent, calls] of lines) {
    for (const call of calls) {
      const child = /^(?:clone3?|v?fork)\(.* = (\d+)/.exec(call)?.[1];
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
    connections: calls.filter((call) => /sa_family=AF_INET6?\b/.test(call)),
  }));
}

/** Whether something was tried with this machine alone. */
export function isLocal(connection: string): boolean {
  return /inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/.test(connection);
}
