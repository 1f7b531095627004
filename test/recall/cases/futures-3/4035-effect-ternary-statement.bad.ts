import { Console, Effect, Ref } from 'effect';

export const makeBreaker = Effect.gen(function* () {
  const failures = yield* Ref.make(0);

  const record = (ok: boolean) =>
    Effect.gen(function* () {
      ok ? Ref.set(failures, 0) : Ref.update(failures, (n) => n + 1); // expect: lazy
      const n = yield* Ref.get(failures);
      if (n > 5) yield* Console.warn(`breaker open after ${n} failures`);
      return n <= 5;
    });

  return { record } as const;
});
