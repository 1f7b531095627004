import { ChunkStore } from './chunk-store.js';

interface ToolResult {
  content: { type: 'text'; text: string }[];
}

interface ToolServer {
  tool(name: string, run: (args: { query: string }) => Promise<ToolResult>): void;
}

const store = new ChunkStore(process.env.INDEX_DB ?? 'index.db');

export function registerSearch(server: ToolServer, rerank: (q: string, texts: string[]) => Promise<string[]>): void {
  server.tool('search', async ({ query }) => {
    const hits = store.search(query, 50); // expect: blocking
    const ordered = await rerank(
      query,
      hits.map((h) => `${h.path}: ${h.snippet}`),
    );
    return { content: ordered.map((text) => ({ type: 'text', text })) };
  });
}
