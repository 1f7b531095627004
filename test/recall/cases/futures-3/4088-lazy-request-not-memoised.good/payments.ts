import { LazyRequest } from './request.js';

interface Receipt {
  id: string;
  captured: boolean;
}

export class Payments {
  constructor(private readonly transport: (path: string, body: unknown) => Promise<Receipt>) {}

  async capture(order: string): Promise<Receipt> {
    const capture = LazyRequest.post(this.transport, '/captures', { order });
    const receipt = await capture;
    if (!receipt.captured) throw new Error(`not captured: ${order}`);
    return receipt;
  }
}
