import { Console, Effect, Ref } from 'effect';

interface Mail {
  readonly to: string;
  readonly body: string;
}

export class Outbox {
  readonly #queued: Effect.Effect<void, Error>[] = [];
  private readonly hello = Console.log('outbox ready');

  constructor(private readonly smtp: (m: Mail) => Promise<void>) {}

  send(m: Mail): Effect.Effect<void, Error> {
    return Effect.tryPromise({ try: () => this.smtp(m), catch: (e) => e as Error });
  }

  later(m: Mail): this {
    this.#queued.push(this.send(m));
    return this;
  }

  flush = (): Promise<number> => {
    const queued = this.#queued.splice(0);
    return Effect.runPromise(
      this.hello.pipe(
        Effect.andThen(Effect.all(queued, { concurrency: 2, discard: true })),
        Effect.map(() => queued.length),
      ),
    );
  };
}

const commands: Record<string, (n: Ref.Ref<number>) => Effect.Effect<number>> = {
  up: (n) => Ref.updateAndGet(n, (x) => x + 1),
  down: (n) => Ref.updateAndGet(n, (x) => x - 1),
  show: (n) => Effect.tap(Ref.get(n), (x) => Console.log(x)),
};

export const run = (names: readonly string[]): Effect.Effect<number> =>
  Effect.gen(function* () {
    const n = yield* Ref.make(0);
    const fallback = Ref.get(n);
    let last = 0;
    for (const name of names) {
      const command = commands[name];
      last = yield* command === undefined ? fallback : command(n);
    }
    return last;
  });

export function main(names: readonly string[]): void {
  Effect.runFork(run(names));
}
