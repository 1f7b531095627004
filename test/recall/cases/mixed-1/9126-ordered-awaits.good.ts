import type { Knex } from 'knex';

export interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly cents: number;
}

export class Ledger {
  constructor(private readonly knex: Knex) {}

  move({ from, to, cents }: Transfer): Promise<void> {
    return this.knex.transaction(async (trx) => {
      await trx('account').where({ id: from }).decrement('cents', cents);
      await trx('account').where({ id: to }).increment('cents', cents);
      await trx('journal').insert({ from, to, cents });
    });
  }
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export async function* pages<T>(fetchPage: (cursor?: string) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

interface Accounts {
  locked(email: string): Promise<boolean>;
  avatar(email: string): Promise<Uint8Array>;
}

export async function avatar(accounts: Accounts, email: string): Promise<Uint8Array | null> {
  const locked = await accounts.locked(email);
  if (locked) return null;
  const image = await accounts.avatar(email);
  return image;
}
