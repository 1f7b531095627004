import type { Knex } from 'knex';

type Kind = 'cart' | 'draft' | 'invite';

export class Cleaner {
  constructor(private readonly db: Knex) {}

  private readonly byKind = {
    cart: (before: Date) => this.db('cart').where('touched', '<', before).del(),
    draft: (before: Date) => this.db('draft').where('saved', '<', before).andWhere('pinned', false).del(),
    invite: (before: Date) => this.db('invite').where('sent', '<', before).update({ state: 'expired' }),
  } satisfies Record<Kind, (before: Date) => Knex.QueryBuilder>;

  async sweep(kinds: readonly Kind[], days: number): Promise<void> {
    const before = new Date(Date.now() - days * 86_400_000);
    for (const kind of kinds) {
      this.byKind[kind](before); // expect: lazy
    }
  }
}
