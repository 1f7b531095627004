import type { Knex } from 'knex';

export interface Order {
  sku: string;
  qty: number;
}

export class Orders {
  constructor(private readonly db: Knex) {}

  async place(order: Order): Promise<number> {
    const insert = this.db('orders').insert(order).returning('id');
    const rows = (await insert) as { id: number }[];
    console.log('inserted', rows.length);
    const [row] = rows;
    if (row === undefined) throw new Error('no id');
    return row.id;
  }
}
