import { setTimeout as delay } from 'node:timers/promises';

export async function waitHealthy(url: string, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  do {
    const ok = await fetch(url).then(
      (res) => res.ok,
      () => false,
    );
    if (ok) return true;
    await delay(250);
  } while (Date.now() < deadline);
  return false;
}
