import { print } from './printer.js';
import { register, type Order } from './registry.js';

register({
  name: 'receipts',
  async onOrder(order: Order): Promise<void> {
    const text = [`Order ${order.id}`, ...order.lines].join('\n');
    if (!(await print(text))) throw new Error(`receipt ${order.id} not printed`);
  },
});
