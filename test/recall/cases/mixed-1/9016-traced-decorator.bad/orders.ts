import { traced, type Tracer } from './traced.js';

export class OrderHandler {
  constructor(
    readonly tracer: Tracer,
    private readonly charge: (id: string, cents: number) => Promise<void>,
  ) {}

  @traced
  async checkout(id: string, cents: number): Promise<void> {
    if (cents <= 0) throw new RangeError('nothing to charge');
    await this.charge(id, cents);
  }
}
