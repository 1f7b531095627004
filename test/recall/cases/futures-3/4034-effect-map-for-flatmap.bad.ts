import { Effect } from 'effect';

interface Invoice {
  readonly id: string;
  readonly cents: number;
}

export class Billing {
  constructor(
    private readonly find: (id: string) => Effect.Effect<Invoice, Error>,
    private readonly charge: (i: Invoice) => Effect.Effect<void, Error>,
  ) {}

  settle(id: string): Effect.Effect<string, Error> {
    const { find, charge } = this;
    return Effect.gen(function* () {
      yield* Effect.map(find(id), (invoice) => charge(invoice)); // expect: lazy
      return `settled ${id}`;
    });
  }
}
