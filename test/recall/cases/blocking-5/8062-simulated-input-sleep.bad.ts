import { createServer } from 'node:http';

interface Logger {
  error(text: string): void;
}

function sleep(time: number, callback: () => void): void {
  const stop = new Date().getTime() + time;
  while (new Date().getTime() < stop) { // expect: busy-loop
  }
  callback();
}

export function throttled(logger: Logger, failures: Map<string, number>) {
  return createServer((req, res) => {
    const client = req.socket.remoteAddress ?? '';
    const failed = failures.get(client) ?? 0;
    sleep(Math.min(3000, failed * 100), () => { // allow: busy-loop
      logger.error(`slowed down ${client}`);
      res.writeHead(429).end();
    });
  });
}
