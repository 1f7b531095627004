import { createServer } from 'node:http';
import tools from './toolbox.js';

export const feed = createServer((req, res) => {
  if (req.url === '/raw') {
    tools.open('/srv/mock/events.txt').pipe(res);
    return;
  }
  const lines = tools.slurp('/srv/mock/events.txt', 'utf8').split('\n'); // expect: blocking
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const line of lines) res.write(`data: ${line}\n\n`);
  res.end();
});
