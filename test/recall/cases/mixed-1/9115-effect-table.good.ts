import { Effect } from 'effect';

class CheckFailed {
  readonly _tag = 'CheckFailed';
  constructor(readonly target: string) {}
}

const probe = (target: string, url: string) =>
  Effect.tryPromise({
    try: () => fetch(url, { method: 'HEAD' }),
    catch: () => new CheckFailed(target),
  }).pipe(Effect.map((response) => response.ok));

const checks = {
  api: probe('api', 'http://api.internal/health'),
  search: probe('search', 'http://search.internal/health'),
} as const;

export type Target = keyof typeof checks;

const report = Effect.gen(function* () {
  const results: Partial<Record<Target, boolean>> = {};
  for (const target of Object.keys(checks) as Target[]) {
    const healthy = yield* checks[target].pipe(Effect.catch(() => Effect.succeed(false)));
    results[target] = healthy;
    if (!healthy) yield* Effect.logWarning(`${target} is down`);
  }
  return results;
});

export const healthReport = (): Promise<Partial<Record<Target, boolean>>> => Effect.runPromise(report);
