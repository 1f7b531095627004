import Database from 'better-sqlite3';

export interface Chunk {
  id: number;
  source: string;
  body: string;
}

const db = new Database(process.env['CHUNKS_DB'] ?? 'chunks.db', { readonly: true });
const search = db.prepare<[string, number], Chunk>('select id, source, body from chunks where chunks match ? order by rank limit ?');

export default function match({ term, limit }: { term: string; limit: number }): Chunk[] {
  return search.all(term, limit);
}
