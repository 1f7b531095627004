import { createServer } from 'node:http';

export const server = createServer((req, res) => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const target = url.searchParams.get('path') ?? '';
  if (!target.startsWith('/') || target.includes('//')) {
    res.writeHead(400).end('bad path');
    return;
  }
  res.writeHead(200).end(target);
});
