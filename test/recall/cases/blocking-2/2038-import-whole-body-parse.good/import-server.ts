import { createServer, type IncomingMessage } from 'node:http';
import { Piscina } from 'piscina';

const pool = new Piscina<string, number>({ filename: new URL('./count.worker.js', import.meta.url).href });

async function importAll(req: IncomingMessage): Promise<number> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  return pool.run(text);
}

export const server = createServer((req, res) => {
  importAll(req).then(
    (n) => res.end(String(n)),
    () => res.writeHead(400).end(),
  );
});
