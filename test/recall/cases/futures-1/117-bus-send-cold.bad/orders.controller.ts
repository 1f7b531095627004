import type { Request, Response } from 'express';
import type { MessageBus } from './bus.js';

interface OrderStore {
  insert(order: { sku: string; qty: number }): Promise<string>;
}

export class OrdersController {
  constructor(
    private readonly store: OrderStore,
    private readonly bus: MessageBus,
  ) {}

  async create(req: Request, res: Response): Promise<void> {
    const sku = String(req.params.sku);
    const id = await this.store.insert({ sku, qty: 1 });
    this.bus.send('stock.reserve', { id, sku }); // expect: lazy
    res.status(201).json({ id });
  }
}
