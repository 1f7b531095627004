import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as fs from 'node:fs';

async function slurp(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    try {
      resolve(fs.readFileSync(path)); // expect: blocking
    } catch (error) {
      reject(error as Error);
    }
  });
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const name = new URL(req.url ?? '/', 'http://localhost').pathname;
  res.end(await slurp(`/srv/www${name}`)); // allow: blocking
}

export const server = createServer((req, res) => {
  answer(req, res).catch(() => {
    res.writeHead(404).end();
  });
});
