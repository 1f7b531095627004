import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import express, { type ErrorRequestHandler } from 'express';

class Failures {
  static readonly report: ErrorRequestHandler = (error: Error, req, res, _next) => {
    const id = randomUUID();
    writeFileSync(`/var/crash/${id}.txt`, `${req.method} ${req.originalUrl}\n${error.stack ?? ''}`); // expect: blocking
    res.status(500).json({ id });
  };
}

export function withFailures(routes: express.Router): express.Express {
  return express().use(routes).use(Failures.report);
}
