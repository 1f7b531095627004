import { EventEmitter } from 'node:events';
import ledger, { type Entry } from './ledger.js';

interface Events {
  paid: [entry: Entry];
  refunded: [order: string];
}

export class Orders extends EventEmitter<Events> {
  private readonly open = new Map<string, number>();

  constructor() {
    super();
    this.on('paid', this.onPaid);
    this.on('refunded', (order) => {
      this.open.delete(order);
    });
  }

  place(order: string, cents: number): void {
    this.open.set(order, cents);
  }

  private onPaid(entry: Entry): void {
    this.open.delete(entry.order);
    ledger.append(entry);
  }
}
