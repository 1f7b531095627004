interface Waiter {
  resolve(): void;
  reject(reason: Error): void;
}

export class DriverSocket {
  private state: 'idle' | 'open' | 'closed' = 'idle';
  private waiters: Waiter[] = [];

  opened(): void {
    this.state = 'open';
    const ready = this.waiters;
    this.waiters = [];
    for (const waiter of ready) waiter.resolve();
  }

  close(): void {
    this.state = 'closed';
    const abandoned = this.waiters;
    this.waiters = [];
    for (const waiter of abandoned) waiter.reject(new Error('closed'));
  }

  waitForOpen(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>(); // expect: never-settles
    switch (this.state) {
      case 'open':
        resolve();
        break;
      case 'idle':
        this.waiters.push({ resolve, reject });
        break;
      case 'closed':
        console.warn('waiting on a closed socket');
        break;
    }
    return promise;
  }

  async send(write: (line: string) => void, line: string): Promise<void> {
    await this.waitForOpen();
    write(line);
  }
}
