import { access } from 'node:fs/promises';
import { setInterval as ticks, setTimeout as sleep } from 'node:timers/promises';

export async function waitForFile(path: string, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (there) return true;
    await sleep(100);
  }
  return false;
}

export class Gauge {
  value = 0;
  private running = true;

  stop(): void {
    this.running = false;
  }

  async sample(read: () => number): Promise<void> {
    for await (const _ of ticks(250)) {
      if (!this.running) break;
      this.value = read();
    }
  }

  poll(read: () => number): void {
    if (!this.running) return;
    this.value = read();
    setTimeout(() => {
      this.poll(read);
    }, 250);
  }
}
