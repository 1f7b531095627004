import { appendFileSync } from 'node:fs';

type AsyncMethod<This, A extends unknown[], R> = (this: This, ...args: A) => Promise<R>;

function audited(file: string) {
  return function <This, A extends unknown[], R>(
    method: AsyncMethod<This, A, R>,
    context: ClassMethodDecoratorContext<This, AsyncMethod<This, A, R>>,
  ): AsyncMethod<This, A, R> {
    const name = String(context.name);
    return async function (this: This, ...args: A): Promise<R> {
      appendFileSync(file, `${new Date().toISOString()} ${name}\n`); // expect: blocking
      return method.apply(this, args);
    };
  };
}

interface Ledger {
  move(from: string, to: string, cents: number): Promise<string>;
}

export class PayoutService {
  constructor(private readonly ledger: Ledger) {}

  @audited('/var/log/payouts.log')
  async payOut(account: string, cents: number): Promise<string> {
    return this.ledger.move('house', account, cents);
  }
}
