import { Effect } from 'effect';

const log = (line: string) => Effect.sync(() => console.log(line));

export const guarded = (ok: boolean, body: Effect.Effect<number>) => {
  const audit = log(`guard ${ok}`);
  return audit.pipe(
    Effect.andThen(ok ? body : Effect.succeed(0)),
    Effect.tap((n) => log(`result ${n}`)),
    Effect.ensuring(log('done')),
  );
};

export function main(values: readonly number[]): Promise<number> {
  const program = Effect.gen(function* () {
    let sum = 0;
    for (const v of values) sum += yield* guarded(v > 0, Effect.succeed(v));
    return sum;
  });
  return Effect.runPromise(program);
}
