import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as fs from 'node:fs';

function slurp(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    fs.readFile(path, (error, data) => {
      if (error) reject(error);
      else resolve(data);
    });
  });
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const name = new URL(req.url ?? '/', 'http://localhost').pathname;
  res.end(await slurp(`/srv/www${name}`));
}

export const server = createServer((req, res) => {
  answer(req, res).catch(() => {
    res.writeHead(404).end();
  });
});
