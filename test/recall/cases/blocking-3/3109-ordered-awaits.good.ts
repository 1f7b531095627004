import type { Knex } from 'knex';

interface PageOf<T> {
  items: T[];
  cursor: string | null;
}

export async function* everything<T>(page: (cursor: string | null) => Promise<PageOf<T>>): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const { items, cursor: next }: PageOf<T> = await page(cursor);
    yield* items;
    cursor = next;
  } while (cursor !== null);
}

export async function firstUp(hosts: readonly string[]): Promise<string | null> {
  for (const host of hosts) {
    const response = await fetch(`https://${host}/health`).catch(() => null);
    if (response?.ok) return host;
  }
  return null;
}

export async function transfer(db: Knex, from: number, to: number, cents: number): Promise<void> {
  await db.transaction(async (trx) => {
    await trx('accounts').where({ id: from }).decrement('cents', cents);
    await trx('accounts').where({ id: to }).increment('cents', cents);
  });
}

export async function avatar(user: string): Promise<string> {
  const allowed = await fetch(`https://acl.example.org/${user}`);
  if (!allowed.ok) throw new Error('forbidden');
  const image = await fetch(`https://img.example.org/${user}`);
  return image.text();
}
