import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

interface ShopEvents {
  paid: [order: { id: string; total: number }];
  cancelled: [id: string];
}

class ShopBus extends EventEmitter<ShopEvents> {
  paid(id: string, total: number): void {
    this.emit('paid', { id, total });
  }
}

export function wireReceipts(dir: string): ShopBus {
  const bus = new ShopBus();
  bus.on('paid', ({ id, total }) => {
    const text = `Order ${id}\nTotal ${total.toFixed(2)}\n`;
    fs.writeFileSync(path.join(dir, `${id}.txt`), text); // expect: blocking
  });
  bus.on('cancelled', (id) => {
    console.info('cancelled', id);
  });
  return bus;
}
