import { setInterval as every } from 'node:timers/promises';
import { stat } from 'node:fs/promises';

export async function heartbeat(file: string, beat: (ageMs: number) => Promise<void>, signal: AbortSignal): Promise<void> {
  for await (const started of every(5000, Date.now(), { signal })) {
    const info = await stat(file);
    await beat(started - info.mtimeMs);
  }
}

export async function waitForFile(file: string, signal: AbortSignal): Promise<void> {
  for await (const _ of every(100, undefined, { signal })) {
    const found = await stat(file).then(
      () => true,
      () => false,
    );
    if (found) return;
  }
}
