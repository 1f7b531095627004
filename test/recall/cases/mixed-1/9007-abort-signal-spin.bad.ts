export interface Gauge {
  readonly name: string;
  read(): number;
}

export interface Window {
  readonly samples: number;
  readonly peak: number;
}

export async function observe(gauges: Iterable<Gauge>, forMs: number): Promise<Map<string, Window>> {
  const signal = AbortSignal.timeout(forMs);
  const windows = new Map<string, Window>();
  while (!signal.aborted) { // expect: busy-loop
    for (const gauge of gauges) { // allow: cpu
      const before = windows.get(gauge.name) ?? { samples: 0, peak: -Infinity };
      windows.set(gauge.name, { samples: before.samples + 1, peak: Math.max(before.peak, gauge.read()) });
    }
  }
  return windows;
}
