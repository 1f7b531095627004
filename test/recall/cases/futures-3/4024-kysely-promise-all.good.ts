import type { Kysely } from 'kysely';

interface DB {
  seat: { id: number; row: number; hold: string | null };
}

export class SeatHolds {
  constructor(private readonly db: Kysely<DB>) {}

  private release(id: number) {
    return this.db.updateTable('seat').set({ hold: null }).where('id', '=', id);
  }

  async releaseAll(ids: readonly number[]): Promise<number> {
    await Promise.all(ids.map((id) => this.release(id).execute()));
    return ids.length;
  }
}
