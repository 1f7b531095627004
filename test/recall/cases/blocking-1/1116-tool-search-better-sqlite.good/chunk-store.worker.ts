import Database from 'better-sqlite3';

export interface Hit {
  path: string;
  snippet: string;
}

const db = new Database(process.env.INDEX_DB ?? 'index.db', { readonly: true });
const byText = db.prepare<[string, number], Hit>('select path, snippet from chunks where chunks match ? limit ?');

export default function search(query: { text: string; limit: number }): Hit[] {
  const quoted = `"${query.text.replaceAll('"', '""')}"`;
  return byText.all(quoted, query.limit);
}
