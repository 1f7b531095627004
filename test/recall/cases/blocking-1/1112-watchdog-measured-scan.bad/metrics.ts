const timings = new Map<string, number[]>();

export function measured<T>(label: string, body: () => T): T {
  const started = performance.now();
  try {
    return body();
  } finally {
    const list = timings.get(label) ?? [];
    list.push(performance.now() - started);
    timings.set(label, list);
  }
}
