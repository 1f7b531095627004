import { concatMap, filter, map, type Observable, Subject } from 'rxjs';
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
      concatMap((order) => audit.record('order-paid', order.id).pipe(map(() => order))),
    );
  }

  push(order: Order): void {
    this.incoming.next(order);
  }
}
