import Database from 'better-sqlite3';

export interface Hit {
  path: string;
  rank: number;
}

const db = new Database('/var/lib/app/index.db', { readonly: true });
const statement = db.prepare<[string, number], Hit>('select path, rank from docs where docs match ? limit ?');

export default function search({ query, limit }: { query: string; limit: number }): Hit[] {
  return statement.all(query, limit);
}
