import workerpool from 'workerpool';

const pool = workerpool.pool();

export function priceAll(rate: number, amounts: number[]): PromiseLike<number[]> {
  return pool.exec((values: number[], factor: number) => values.map((v) => v * factor), [amounts, rate]);
}
