import workerpool from 'workerpool';

const VAT = 0.19;
const pool = workerpool.pool({ maxWorkers: 2 });

export async function grossTotals(nets: number[]): Promise<number[]> {
  const gross = await pool.exec((values: number[], vat: number) => values.map((v) => v * (1 + vat)), [nets, VAT]);
  return gross as number[];
}
