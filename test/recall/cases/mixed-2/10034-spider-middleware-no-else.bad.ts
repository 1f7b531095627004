import express, { type Express, type RequestHandler } from 'express';

const AGENTS = /bot|crawl|spider|slurp/i;

interface SpiderOptions {
  allow?: readonly string[];
  log?: (agent: string, path: string) => void;
}

export function spiderGate({ allow = [], log }: SpiderOptions = {}): RequestHandler {
  const allowed = new Set(allow);
  return (req, res, next) => { // expect: never-settles
    const agent = req.get('user-agent') ?? '';
    if (!AGENTS.test(agent)) {
      next();
      return;
    }
    if (!allowed.has(req.path)) {
      log?.(agent, req.path);
      res.status(404).send('Not found');
    }
  };
}

export function mount(app: Express): Express {
  app.use(spiderGate({ allow: ['/sitemap.xml', '/robots.txt'] }));
  app.use(express.static('public'));
  return app;
}
