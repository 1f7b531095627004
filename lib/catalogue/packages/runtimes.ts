import type { Blocks } from '../records.js';
import { blocking, promise } from '../shape.js';

const deno = 'https://docs.deno.com/api/deno/';

function twins(module: string, names: readonly string[], prefix = ''): Record<string, Pick<Blocks, 'alternative'>> {
  return Object.fromEntries(
    names.map((name) => [`${prefix}${name}Sync`, { alternative: promise(module, `${prefix}${name}`) }]),
  );
}

/** Synchronous calls of Bun and Deno. Deno's globals are declared in a namespace: module `lib`, as for other globals. */
export const runtimeRecords: readonly Blocks[] = [
  ...blocking(
    { module: 'bun', tier: 'io', source: 'https://bun.sh/reference/bun' },
    {
      'Glob#scanSync': { alternative: { module: 'bun', name: 'Glob#scan', shape: 'stream' } },
      mmap: { tier: 'lookup' },
      resolveSync: { tier: 'lookup', alternative: promise('bun', 'resolve') },
      sleepSync: { tier: 'wait', alternative: promise('bun', 'sleep') },
      spawnSync: { tier: 'process', alternative: { module: 'bun', name: 'spawn', shape: 'stream' } },
    },
  ),
  ...blocking(
    { module: 'deno', tier: 'io', source: deno },
    twins('deno', [
      'chmod',
      'chown',
      'copyFile',
      'create',
      'link',
      'makeTempDir',
      'makeTempFile',
      'mkdir',
      'open',
      'readDir',
      'readFile',
      'readTextFile',
      'remove',
      'rename',
      'symlink',
      'truncate',
      'utime',
      'writeFile',
      'writeTextFile',
    ]),
  ),
  ...blocking(
    { module: 'deno', tier: 'lookup', source: deno },
    twins('deno', ['lstat', 'readLink', 'realPath', 'stat']),
  ),
  ...blocking(
    { module: 'deno', tier: 'io', source: deno },
    twins('deno', ['lock', 'read', 'seek', 'sync', 'syncData', 'truncate', 'utime', 'write'], 'FsFile#'),
  ),
  ...blocking({ module: 'deno', tier: 'process', source: deno }, twins('deno', ['output'], 'Command#')),
  ...blocking({ module: 'deno', tier: 'process', source: deno }, twins('deno', ['spawnAndWait'])),
  ...blocking({ module: 'deno', tier: 'prompt', source: deno }, twins('deno', ['request'], 'Permissions#')),
];
