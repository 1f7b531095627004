import { setTimeout as delay } from 'node:timers/promises';

interface Gauge {
  read(): number;
}

export async function sampleUntil(signal: AbortSignal, gauges: readonly Gauge[], peak: (n: number) => void): Promise<void> {
  for (; !signal.aborted; ) {
    for (const g of gauges) peak(g.read());
    await delay(10);
  }
}
