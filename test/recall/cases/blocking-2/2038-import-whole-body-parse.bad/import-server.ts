import { createServer, type IncomingMessage } from 'node:http';

async function importAll(req: IncomingMessage): Promise<number> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  const doc = JSON.parse(text) as { items: unknown[] }; // expect: cpu
  return doc.items.length;
}

export const server = createServer((req, res) => {
  importAll(req).then(
    (n) => res.end(String(n)),
    () => res.writeHead(400).end(),
  );
});
