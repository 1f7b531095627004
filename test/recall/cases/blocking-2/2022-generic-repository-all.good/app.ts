import { WorkersRepository } from './workers-repository.js';

interface Context {
  json(body: unknown): Response;
}

interface App {
  get(path: string, handler: (c: Context) => Promise<Response>): App;
}

export function mount(app: App, workers = new WorkersRepository()): App {
  return app.get('/workers', async (c) => {
    const rows = await workers.all();
    return c.json({ busy: rows.filter((r) => r.status === 'busy').length, rows });
  });
}
