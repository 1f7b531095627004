import { withLock } from './lock.js';

export class Situation {
  private owner: string | null = null;
  private timer: NodeJS.Timeout | undefined;

  start(me: string): void {
    this.timer = setInterval(() => {
      withLock('/run/situation.lock', () => { // expect: blocking
        this.owner ??= me;
      });
    }, 1000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
