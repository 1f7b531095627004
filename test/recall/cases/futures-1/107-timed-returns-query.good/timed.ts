const calls = new Map<string, number>();

export function timed<Q>(label: string, query: Q): Q {
  calls.set(label, (calls.get(label) ?? 0) + 1);
  return query;
}

export const report = (): [string, number][] => [...calls.entries()];
