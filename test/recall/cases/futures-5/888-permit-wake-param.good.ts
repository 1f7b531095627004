export type PollPermit = { state: 'pending' } | { state: 'granted'; release: () => void };

interface Entry {
  weight: number;
  wake: () => void;
}

export class Permits {
  private free: number;
  private readonly queue: Entry[] = [];

  constructor(total: number) {
    this.free = total;
  }

  private grant(weight: number): PollPermit {
    this.free -= weight;
    return {
      state: 'granted',
      release: () => {
        this.free += weight;
        for (const entry of this.queue.splice(0)) entry.wake();
      },
    };
  }

  pollAcquire(weight: number, wake: () => void): PollPermit {
    const entry: Entry = { weight, wake };
    if (weight > 1) {
      if (this.free >= weight && this.queue.length === 0) return this.grant(weight);
      this.queue.push(entry);
      return { state: 'pending' };
    }
    if (this.free > 0) return this.grant(1);
    this.queue.push(entry);
    return { state: 'pending' };
  }
}
