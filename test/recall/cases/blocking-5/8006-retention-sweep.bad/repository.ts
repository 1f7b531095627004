import Database from 'better-sqlite3';

export class EventRepository {
  private readonly db: Database.Database;

  constructor(file: string) {
    this.db = new Database(file);
  }

  deleteBefore(cutoff: number): number {
    const result = this.db.prepare('DELETE FROM events WHERE created_at < ?').run(cutoff); // allow: blocking
    return result.changes;
  }

  truncatePayloads(cutoff: number): number {
    return this.db.prepare("UPDATE events SET payload = '' WHERE created_at < ?").run(cutoff).changes; // allow: blocking
  }
}
