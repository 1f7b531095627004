export class Invoice {
  constructor(readonly lines: readonly { price: number; count: number }[]) {}

  total(): number {
    return this.lines.reduce((sum, l) => sum + l.price * l.count, 0);
  }
}
