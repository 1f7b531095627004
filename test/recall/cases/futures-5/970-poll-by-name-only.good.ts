export type Poll<T> = { status: 'pending' } | { status: 'loaded'; data: T } | { status: 'failed'; error: Error };

interface Context {
  readonly signal: AbortSignal;
  readonly interval: number;
}

const PENDING = { status: 'pending' } as const;

export class JobPoller<T> {
  constructor(private readonly get: (signal: AbortSignal) => Promise<{ ready: boolean; value?: T }>) {}

  async poll(cx: Context): Promise<Poll<T>> {
    const { ready, value } = await this.get(cx.signal);
    if (!ready || value === undefined) return PENDING;
    return { status: 'loaded', data: value };
  }

  async run(cx: Context): Promise<T> {
    for (;;) {
      const answer = await this.poll(cx);
      if (answer.status === 'loaded') return answer.data;
      if (answer.status === 'failed') throw answer.error;
      await new Promise((resolve) => setTimeout(resolve, cx.interval));
    }
  }
}

export function initialState<T>(previous: T | undefined): Poll<T> {
  return previous === undefined ? PENDING : { status: 'loaded', data: previous };
}
