import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import express, { type ErrorRequestHandler } from 'express';

class Failures {
  static readonly report: ErrorRequestHandler = async (error: Error, req, res, _next) => {
    const id = randomUUID();
    await writeFile(`/var/crash/${id}.txt`, `${req.method} ${req.originalUrl}\n${error.stack ?? ''}`);
    res.status(500).json({ id });
  };
}

export function withFailures(routes: express.Router): express.Express {
  return express().use(routes).use(Failures.report);
}
