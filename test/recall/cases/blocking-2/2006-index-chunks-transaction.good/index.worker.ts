import Database from 'better-sqlite3';
import type { Chunk } from './index-tool.js';

export default function indexChunks(job: { file: string; source: string; chunks: readonly Chunk[] }): void {
  const db = new Database(job.file);
  const insert = db.prepare('insert into chunks (source, title, body) values (?, ?, ?)');
  const insertAll = db.transaction((chunks: readonly Chunk[]) => {
    for (const c of chunks) insert.run(job.source, c.title, c.text);
  });
  insertAll(job.chunks);
  db.close();
}
