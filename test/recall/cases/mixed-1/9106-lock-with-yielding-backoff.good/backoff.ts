import { setTimeout as delay } from 'node:timers/promises';

export abstract class Backoff {
  protected attempt = 0;

  protected abstract nextDelay(): number;

  async rest(signal?: AbortSignal): Promise<void> {
    const ms = this.nextDelay();
    this.attempt += 1;
    await delay(ms, undefined, { signal });
  }
}

export class Exponential extends Backoff {
  protected override nextDelay(): number {
    return Math.min(5_000, 10 * 2 ** this.attempt);
  }
}
