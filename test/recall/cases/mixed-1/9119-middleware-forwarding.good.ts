import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';

export function compose(...chain: readonly RequestHandler[]): RequestHandler {
  return (req, res, next) => {
    const step = (index: number, err?: unknown): void => {
      const handler = chain[index];
      if (err !== undefined || handler === undefined) {
        next(err);
        return;
      }
      void handler(req, res, (cause?: unknown) => step(index + 1, cause));
    };
    step(0);
  };
}

export abstract class Limiter {
  protected abstract take(key: string): Promise<boolean>;

  readonly middleware: RequestHandler = (req, res, next) => {
    this.take(req.ip ?? '').then((ok) => {
      if (ok) next();
      else this.refuse(res);
    }, next);
  };

  protected refuse(res: Response): void {
    res.set('retry-after', '1').sendStatus(429);
  }
}

const statusOf: Readonly<Record<string, number>> = { ValidationError: 422, NotFound: 404 };

export const errors: ErrorRequestHandler = (err: Error, _req: Request, res: Response, next: NextFunction) => {
  const status = statusOf[err.name];
  if (status === undefined || res.headersSent) next(err);
  else res.status(status).json({ error: err.message });
};
