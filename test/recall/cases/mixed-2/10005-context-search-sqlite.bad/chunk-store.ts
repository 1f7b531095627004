import Database from 'better-sqlite3';

export interface Chunk {
  id: number;
  source: string;
  body: string;
}

export class ChunkStore {
  private readonly search: Database.Statement<[string, number], Chunk>;
  private readonly bySource: Database.Statement<[string], Chunk>;

  constructor(file: string) {
    const db = new Database(file, { readonly: true });
    this.search = db.prepare<[string, number], Chunk>('select id, source, body from chunks where chunks match ? order by rank limit ?');
    this.bySource = db.prepare<[string], Chunk>('select id, source, body from chunks where source = ?');
  }

  match(term: string, limit = 20): Chunk[] {
    return this.search.all(term, limit); // allow: blocking
  }

  *ofSource(source: string): Generator<Chunk> {
    yield* this.bySource.iterate(source); // allow: blocking
  }
}
