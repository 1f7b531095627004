import { setTimeout as delay } from 'node:timers/promises';

export async function checkLinks(links: readonly string[], onBroken: (link: string, status: number) => void): Promise<void> {
  for (const link of links) {
    const response = await fetch(link, { method: 'HEAD' });
    if (!response.ok) onBroken(link, response.status);
    await delay(1000);
  }
}

export async function withBackoff<T>(attempts: number, work: () => Promise<T>): Promise<T> {
  let wait = 100;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (err) {
      if (attempt >= attempts) throw err;
      await delay(wait);
      wait *= 2;
    }
  }
}
