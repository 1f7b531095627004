import { createHash } from 'node:crypto';

const A = [
  [0, -1, 0],
  [-1, 5, -1],
  [0, -1, 0],
] as const;
const B = [
  [1, 2, 1],
  [2, 4, 2],
  [1, 2, 1],
] as const;

export async function kernelTag(load: () => Promise<number>): Promise<string> {
  const gain = await load();
  const product: number[] = [];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += (A[row]?.[k] ?? 0) * (B[k]?.[column] ?? 0);
      product.push(sum * gain);
    }
  }
  return createHash('sha256').update(product.join(',')).digest('hex').slice(0, 12);
}
