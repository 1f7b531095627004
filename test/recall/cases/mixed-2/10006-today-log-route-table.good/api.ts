import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readTodayLog } from './today-log.js';

interface Heartbeat {
  running: boolean;
  activeTasks: Map<string, { id: string; status: string }>;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

function json(res: ServerResponse, value: unknown): void {
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(value));
}

export function startApi(dir: string, heart: Heartbeat, port: number) {
  const routes: Record<string, Handler> = {
    'GET /api/status': (_req, res) => {
      json(res, { running: heart.running });
    },
    'GET /api/tasks': (_req, res) => {
      json(res, [...heart.activeTasks.values()]);
    },
    'GET /api/logs': async (_req, res) => {
      const lines = await readTodayLog(dir);
      json(res, { lines: lines.slice(-200) });
    },
  };

  const server = createServer((req, res) => {
    const route = routes[`${req.method ?? 'GET'} ${req.url ?? '/'}`];
    if (route === undefined) {
      res.writeHead(404).end();
      return;
    }
    Promise.resolve(route(req, res)).catch(() => res.destroy());
  });
  return server.listen(port);
}
