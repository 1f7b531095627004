import type { Pool } from 'pg';

export class EventRepository {
  constructor(private readonly pool: Pool) {}

  async deleteBefore(cutoff: number): Promise<number> {
    const result = await this.pool.query('DELETE FROM events WHERE created_at < $1', [new Date(cutoff)]);
    return result.rowCount ?? 0;
  }
}
