import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

type Page = (url: URL) => string;

export function serve(pages: ReadonlyMap<string, Page>) {
  return createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const page = pages.get(url.pathname);
    if (page === undefined) {
      res.writeHead(404).end();
      return;
    }
    const html = page(url);
    if (!/\bbr\b/.test(String(req.headers['accept-encoding'] ?? ''))) {
      res.end(html);
      return;
    }
    const body = brotliCompressSync(html); // expect: cpu
    res.writeHead(200, { 'content-encoding': 'br', 'content-type': 'text/html' });
    res.end(body);
  });
}
