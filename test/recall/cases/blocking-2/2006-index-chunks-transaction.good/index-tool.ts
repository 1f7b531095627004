import { Piscina } from 'piscina';

export interface Chunk {
  title: string;
  text: string;
}

interface ToolResult {
  content: { type: 'text'; text: string }[];
}

export function indexTool(file: string) {
  const pool = new Piscina<{ file: string; source: string; chunks: readonly Chunk[] }, void>({
    filename: new URL('./index.worker.js', import.meta.url).href,
    maxThreads: 1,
  });

  return {
    name: 'ctx_index',
    async call(args: { source: string; chunks: Chunk[] }): Promise<ToolResult> {
      await pool.run({ file, source: args.source, chunks: args.chunks });
      return { content: [{ type: 'text', text: `indexed ${String(args.chunks.length)}` }] };
    },
  };
}
