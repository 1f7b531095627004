type JobState = { status: 'pending' } | { status: 'done'; url: string };

interface JobContext {
  readonly id: string;
  readonly attempt: number;
}

export class ExportPoller {
  constructor(private readonly get: (id: string) => Promise<JobState>) {}

  async poll(cx: JobContext): Promise<JobState> {
    if (cx.attempt > 20) throw new Error(`export ${cx.id} takes too long`);
    const state = await this.get(cx.id);
    if (state.status === 'done') return state;
    return { status: 'pending' };
  }
}

export interface Poll<T> {
  readonly loading: boolean;
  readonly data?: T;
}

const loading: Poll<never> = { loading: true };

export function pollFromCache<T>(cache: ReadonlyMap<string, T>, key: string): Poll<T> {
  const data = cache.get(key);
  if (data === undefined) return loading;
  return { loading: false, data };
}

export class Gamepad {
  #pressed = new Set<number>();

  poll(now: { buttons: readonly boolean[] }): 'idle' | 'pending' | readonly number[] {
    const fresh = now.buttons.flatMap((down, i) => (down && !this.#pressed.has(i) ? [i] : []));
    this.#pressed = new Set(now.buttons.flatMap((down, i) => (down ? [i] : [])));
    if (fresh.length === 0) return this.#pressed.size === 0 ? 'idle' : 'pending';
    return fresh;
  }
}
