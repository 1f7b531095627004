import { Piscina } from 'piscina';
import type { Hit } from './chunk-store.worker.js';

interface ToolResult {
  content: { type: 'text'; text: string }[];
}

interface ToolServer {
  tool(name: string, run: (args: { query: string }) => Promise<ToolResult>): void;
}

const pool = new Piscina<{ text: string; limit: number }, Hit[]>({
  filename: new URL('./chunk-store.worker.js', import.meta.url).href,
  maxThreads: 2,
});

export function registerSearch(server: ToolServer, rerank: (q: string, texts: string[]) => Promise<string[]>): void {
  server.tool('search', async ({ query }) => {
    const hits = await pool.run({ text: query, limit: 50 });
    const ordered = await rerank(
      query,
      hits.map((h) => `${h.path}: ${h.snippet}`),
    );
    return { content: ordered.map((text) => ({ type: 'text', text })) };
  });
}
