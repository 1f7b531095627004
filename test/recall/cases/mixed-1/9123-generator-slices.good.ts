import { scheduler } from 'node:timers/promises';

export interface Vector {
  readonly id: string;
  readonly values: Float32Array;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

function* slices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

export async function nearest(vectors: readonly Vector[], minimum: number, signal?: AbortSignal): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const a of vectors) {
    for (const slice of slices(vectors, 256)) {
      for (const b of slice) {
        const score = a.id < b.id ? dot(a.values, b.values) : 0;
        if (score >= minimum) pairs.push({ a: a.id, b: b.id, score });
      }
      await scheduler.yield();
      signal?.throwIfAborted();
    }
  }
  return pairs;
}
