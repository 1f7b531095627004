interface Gauge {
  read(): number;
}

export async function sampleUntil(signal: AbortSignal, gauges: readonly Gauge[], peak: (n: number) => void): Promise<void> {
  for (; !signal.aborted; ) { // expect: starvation
    for (const g of gauges) peak(g.read());
    await Promise.all([]); // allow: starvation
  }
}
