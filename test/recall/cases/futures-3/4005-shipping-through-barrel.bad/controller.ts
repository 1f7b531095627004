import { carriers, type Gateway } from './index.js';

export class OrderController {
  readonly #carriers;

  constructor(gateway: Gateway) {
    this.#carriers = carriers(gateway);
  }

  async scan(order: string, place: string | null): Promise<string> {
    if (place === null) {
      this.#carriers.lost(order, 'unknown'); // expect: floating
      return 'lost';
    }
    await this.#carriers.shipped(order);
    return 'shipped';
  }
}
