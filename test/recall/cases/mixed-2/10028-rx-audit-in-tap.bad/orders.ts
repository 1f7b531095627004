import { filter, type Observable, Subject, tap } from 'rxjs';
import { AuditApi } from './audit-api.js';

export interface Order {
  id: string;
  state: 'open' | 'paid' | 'cancelled';
}

export class OrderFeed {
  private readonly incoming = new Subject<Order>();
  readonly paid$: Observable<Order>;

  constructor(audit: AuditApi) {
    this.paid$ = this.incoming.pipe(
      filter((order) => order.state === 'paid'),
      tap((order) => audit.record('order-paid', order.id)), // expect: lazy
    );
  }

  push(order: Order): void {
    this.incoming.next(order);
  }
}
