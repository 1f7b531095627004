import { LazyRequest } from './request.js';

interface Receipt {
  id: string;
  captured: boolean;
}

export class Payments {
  constructor(private readonly transport: (path: string, body: unknown) => Promise<Receipt>) {}

  async capture(order: string): Promise<Receipt> {
    const capture = LazyRequest.post(this.transport, '/captures', { order });
    if (!(await capture).captured) throw new Error(`not captured: ${order}`); // allow: rerun
    return await capture; // expect: rerun
  }
}
