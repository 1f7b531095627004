import { Piscina } from 'piscina';

interface Rows {
  load(table: string): Promise<number[]>;
}

interface Task {
  table: string;
  values: unknown;
}

const pool = new Piscina<Task, number>({ filename: '/srv/app/median.worker.js' });

export function median(rows: Rows, table: string): Promise<number> {
  const values = rows.load(table);
  return pool.run({ table, values }); // expect: spawn
}
