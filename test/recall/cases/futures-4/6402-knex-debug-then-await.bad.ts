import type { Knex } from 'knex';

export interface Order {
  sku: string;
  qty: number;
}

export class Orders {
  constructor(private readonly db: Knex) {}

  async place(order: Order): Promise<number> {
    const insert = this.db('orders').insert(order).returning('id');
    insert.then(
      (rows) => console.log('inserted', rows.length),
      (err: unknown) => console.error('insert failed', err),
    );
    const [row] = (await insert) as { id: number }[]; // expect: rerun
    if (row === undefined) throw new Error('no id');
    return row.id;
  }
}
