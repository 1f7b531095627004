import { TimeSlice } from './slices.js';

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

export async function mostSimilar(docs: readonly ReadonlySet<string>[]): Promise<[number, number]> {
  const slice = new TimeSlice();
  let best = -1;
  let pair: [number, number] = [0, 0];
  for (const [i, a] of docs.entries()) {
    for (const [j, b] of docs.entries()) {
      if (j <= i) continue;
      const score = overlap(a, b);
      if (score > best) {
        best = score;
        pair = [i, j];
      }
      await slice.breathe();
    }
  }
  return pair;
}
