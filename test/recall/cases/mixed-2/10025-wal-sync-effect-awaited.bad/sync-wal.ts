import { Effect } from 'effect';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export class WalError extends Error {
  readonly _tag = 'WalError';
}

export interface SyncResult {
  readonly files: number;
  readonly lines: number;
}

const attempt = <A>(run: () => Promise<A>) => Effect.tryPromise({ try: run, catch: (cause) => new WalError('wal', { cause }) });

export const syncWal = (root: string): Effect.Effect<SyncResult, WalError> =>
  Effect.gen(function* () {
    const names = yield* attempt(() => readdir(root));
    let lines = 0;
    for (const name of names) {
      const text = yield* attempt(() => readFile(join(root, name), 'utf8'));
      lines += text.split('\n').length;
    }
    return { files: names.length, lines };
  });
