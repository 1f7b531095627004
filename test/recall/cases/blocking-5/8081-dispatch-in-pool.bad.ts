import { createServer } from 'node:http';
import workerpool from 'workerpool';

class Router {
  private readonly routes = new Map<string, (params: string) => string>();

  on(path: string, render: (params: string) => string): this {
    this.routes.set(path, render);
    return this;
  }

  dispatch(url: string): string {
    const [path = '', params = ''] = url.split('?');
    return this.routes.get(path)?.(params) ?? 'not found';
  }
}

const router = new Router().on('/report', (params) => `report ${params}`);
const pool = workerpool.pool();

export const server = createServer((req, res) => {
  pool
    .exec((url: string) => router.dispatch(url), [req.url ?? '/']) // expect: spawn
    .then((body: string) => res.end(body))
    .catch(() => res.writeHead(500).end());
});
