import express, { type NextFunction, type Request, type Response } from 'express';

const CRAWLERS = [/bot\b/i, /spider/i, /crawl/i];

const isCrawler = (agent: string): boolean => CRAWLERS.some((re) => re.test(agent));

export class CrawlerGuard {
  private blocked = 0;

  get count(): number {
    return this.blocked;
  }

  handle(req: Request, res: Response, next: NextFunction): void {
    if (isCrawler(req.get('user-agent') ?? '')) {
      this.blocked += 1;
      res.status(404).send('Not found');
      return;
    }
    next();
  }
}

export function createApp(guard = new CrawlerGuard()) {
  const app = express();
  app.use((req, res, next) => {
    guard.handle(req, res, next);
  });
  app.get('/stats', (_req, res) => {
    res.json({ blocked: guard.count });
  });
  return app;
}
