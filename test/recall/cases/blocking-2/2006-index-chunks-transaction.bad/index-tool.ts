import Database from 'better-sqlite3';

export interface Chunk {
  title: string;
  text: string;
}

interface ToolResult {
  content: { type: 'text'; text: string }[];
}

export function indexTool(file: string) {
  const db = new Database(file);
  const insert = db.prepare('insert into chunks (source, title, body) values (?, ?, ?)');
  const insertAll = db.transaction((source: string, chunks: readonly Chunk[]) => {
    for (const c of chunks) insert.run(source, c.title, c.text); // allow: blocking
  });

  return {
    name: 'ctx_index',
    async call(args: { source: string; chunks: Chunk[] }): Promise<ToolResult> {
      insertAll(args.source, args.chunks); // expect: blocking
      return { content: [{ type: 'text', text: `indexed ${String(args.chunks.length)}` }] };
    },
  };
}
