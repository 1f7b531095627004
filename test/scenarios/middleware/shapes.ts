import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import { load } from './steps.js';

declare const files: Map<string, Buffer>;

/** Connect's shape without a framework's types. */
export const mountBad = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void): boolean => { // ~ no-dropped-callback: when `req.url === '/'` holds
  if (req.url === '/') return false;
  const file = files.get(req.url ?? '');
  if (file === undefined) next();
  else res.end(file);
  return true;
};

export const mountOk = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void): void => {
  if (req.url === '/') {
    next();
    return;
  }
  if (req.method === 'TRACE') {
    req.destroy();
    return;
  }
  res.writeHead(200);
  res.end(files.get(req.url ?? ''));
};

/** No handler: nobody answers here. */
export const linked = (first: Buffer, second: Buffer, next: () => Buffer | undefined): number => (first > second ? 1 : (next()?.length ?? 0));

export async function asyncBad(req: Request, res: Response, next: NextFunction): Promise<void> { // ~ no-dropped-callback: when `id === undefined` holds
  const id = req.header('x-session');
  if (id === undefined) return;
  await load(id);
  res.locals['id'] = id;
  next();
}

/** Express answers for what an asynchronous handler throws. */
export async function asyncOk(req: Request, res: Response, next: NextFunction): Promise<void> {
  await load(req.url);
  if (req.method === 'GET') next();
  else res.sendStatus(405);
}

export const failureBad: ErrorRequestHandler = (error, _req, res, _next) => { // ~ no-dropped-callback: when `error instanceof TypeError` does not hold
  console.error(error);
  if (error instanceof TypeError) res.status(400).json({});
};

/** It was answered before. */
export const answeredOk: ErrorRequestHandler = (error, _req, res, _next) => {
  if (res.headersSent || res.writableEnded) return;
  res.status(500).json({ error: String(error) });
};

/** What it answers is sent by whoever calls it. */
export function answersData(req: Request, _res: Response, next: NextFunction): { readonly isKnown: boolean } { // ~strict no-dropped-callback
  return req.ip === undefined ? { isKnown: false } : { isKnown: true };
}

export function answersObjects(req: Request, _res: Response, next: NextFunction): object { // ~strict no-dropped-callback
  if (req.ip !== undefined) return { isKnown: true };
  return { isKnown: false };
}

/** Called with a request, or as middleware: then there is a `next`. */
export function bothWaysOk(value: unknown, res?: Response, next?: NextFunction): unknown {
  if (res !== undefined) {
    next?.();
    return undefined;
  }
  return value;
}
