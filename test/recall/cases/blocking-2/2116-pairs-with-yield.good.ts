import { setImmediate as turn } from 'node:timers/promises';

export async function nearest(points: readonly { id: string; x: number }[]): Promise<Map<string, string>> {
  const result = new Map<string, string>();
  for (const a of points) {
    let best = Infinity;
    for (const b of points) {
      const d = Math.abs(a.x - b.x);
      if (a.id !== b.id && d < best) {
        best = d;
        result.set(a.id, b.id);
      }
    }
    await turn();
  }
  return result;
}
