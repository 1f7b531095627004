import type { ErrorRequestHandler } from 'express';

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const errors = (log: (err: unknown) => void): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    if (err instanceof HttpError) {
      res.status(err.status).json({ error: err.message, path: req.path });
    } else if (res.headersSent) {
      next(err);
    } else {
      log(err);
      res.status(500).json({ error: 'internal' });
    }
  };
