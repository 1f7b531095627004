interface PollOptions {
  readonly everyMs: number;
  onTick(): void;
}

export function poll(options: PollOptions): () => void {
  const timer = setInterval(() => {
    options.onTick();
  }, options.everyMs);
  return () => clearInterval(timer);
}

export class Poller {
  constructor({ onTick }: Pick<PollOptions, 'onTick'>) {
    setInterval(onTick, 1000);
  }
}

interface Chime {
  readonly name: string;
  readonly strike: () => void;
}

export class Clock {
  readonly #kept: Chime[] = [];

  add(name: string, strike: () => void): this {
    this.#wind({ name, strike });
    return this;
  }

  keep(strike: () => void): void {
    this.#kept.push({ name: 'kept', strike });
  }

  #wind(chime: Chime): void {
    setInterval(() => {
      console.log(chime.name);
      chime.strike();
    }, 3_600_000);
  }
}

interface RetryOptions<T> {
  readonly attempts: number;
  readonly task: () => T;
}

export function retry<T>(options: RetryOptions<T>): T {
  return attempt(options);
}

function attempt<T>({ attempts, task }: RetryOptions<T>): T {
  try {
    return task();
  } catch (error) {
    if (attempts === 0) throw error;
    return attempt({ attempts: attempts - 1, task });
  }
}

const kept: unknown[] = [];

export function withHooks(hooks: { readonly onClose: () => void }): void {
  kept.push(hooks);
}
