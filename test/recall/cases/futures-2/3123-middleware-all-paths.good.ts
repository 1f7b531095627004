import express, { type NextFunction, type Request, type Response, type Router } from 'express';

type Check = (token: string, done: (err?: unknown) => void) => void;

export function secured(check: Check, open: ReadonlySet<string>): Router {
  const router = express.Router();
  router.use((req: Request, res: Response, next: NextFunction) => {
    if (open.has(req.path)) return next();
    const token = req.get('x-token');
    if (token === undefined) return void res.status(401).json({ error: 'token' });
    check(token, next);
  });
  router.use((err: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    res.status(500).json({ error: String(err) });
  });
  return router;
}
