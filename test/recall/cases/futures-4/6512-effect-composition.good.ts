import { Effect } from 'effect';

const fetchText = (url: string) =>
  Effect.tryPromise({
    try: async () => (await fetch(url)).text(),
    catch: (cause) => new Error(`get ${url}`, { cause }),
  });

const sources = {
  rates: fetchText('https://rates.example/latest'),
  news: fetchText('https://news.example/top'),
};

export const dashboard = Effect.gen(function* () {
  const { rates, news } = yield* Effect.all(sources, { concurrency: 2 });
  yield* Effect.logInfo(`rates ${String(rates.length)}`);
  return { rates, news };
});

export const main = (): Promise<number> =>
  Effect.runPromise(
    dashboard.pipe(
      Effect.map((d) => d.news.length),
      Effect.tap((n) => Effect.logInfo(`news ${String(n)}`)),
    ),
  );
