import { firstValueFrom } from 'rxjs';
import type { HttpService } from './http.service.js';

interface Order {
  id: string;
  total: number;
}

export class OrdersService {
  constructor(private readonly http: HttpService) {}

  async place(order: Order): Promise<string> {
    const created = await firstValueFrom(this.http.post<{ id: string }>('/orders', order));
    await firstValueFrom(this.http.post('/webhooks/order-created', { id: created.data.id, total: order.total }));
    return created.data.id;
  }
}
