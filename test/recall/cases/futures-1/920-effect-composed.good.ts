import { Effect } from 'effect';

interface Repo {
  find(id: string): Promise<{ id: string; stock: number } | undefined>;
  reserve(id: string): Promise<void>;
}

const find = (repo: Repo, id: string) =>
  Effect.tryPromise(() => repo.find(id)).pipe(
    Effect.flatMap((row) => (row === undefined ? Effect.fail(new Error(`no ${id}`)) : Effect.succeed(row))),
    Effect.tap((row) => Effect.logDebug(`stock ${row.stock}`)),
  );

export const reserve = (repo: Repo, id: string) =>
  Effect.gen(function* () {
    const row = yield* find(repo, id);
    if (row.stock === 0) return yield* Effect.fail(new Error('sold out'));
    const log = Effect.logInfo(`reserving ${row.id}`);
    yield* log;
    yield* Effect.tryPromise(() => repo.reserve(row.id));
    return row.stock - 1;
  });

export const reserveAll = (repo: Repo, ids: readonly string[]) => {
  const effects: Effect.Effect<number, unknown>[] = [];
  for (const id of ids) effects.push(reserve(repo, id));
  return Effect.all(effects, { concurrency: 4 });
};

export async function handle(repo: Repo, ids: readonly string[]): Promise<number> {
  const left = await Effect.runPromise(reserveAll(repo, ids));
  Effect.runFork(Effect.logInfo(`left ${left.join(',')}`));
  return left.length;
}
