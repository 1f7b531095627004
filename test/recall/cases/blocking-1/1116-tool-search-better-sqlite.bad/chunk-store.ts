import Database from 'better-sqlite3';

export interface Hit {
  path: string;
  snippet: string;
}

export class ChunkStore {
  private readonly db: Database.Database;
  private readonly byText: Database.Statement<[string, number], Hit>;

  constructor(file: string) {
    this.db = new Database(file);
    this.byText = this.db.prepare<[string, number], Hit>('select path, snippet from chunks where chunks match ? limit ?');
  }

  search(text: string, limit: number): Hit[] {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    return this.byText.all(quoted, limit); // allow: blocking
  }
}
