import { createServer, type ServerResponse } from 'node:http';
import tools from './toolbox.js';

async function stream(res: ServerResponse): Promise<void> {
  const text = await tools.slurp('/srv/mock/events.txt', 'utf8');
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const line of text.split('\n')) res.write(`data: ${line}\n\n`);
  res.end();
}

export const feed = createServer((req, res) => {
  if (req.url === '/raw') {
    tools.open('/srv/mock/events.txt').pipe(res);
    return;
  }
  stream(res).catch(() => res.destroy());
});
