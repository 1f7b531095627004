import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { deny, load } from './steps.js';

export function authorizeBad(req: Request, res: Response, next: NextFunction): void { // ~ no-dropped-callback: when `req.headers.authorization === 'no'` holds
  if (req.headers.authorization === undefined) {
    res.status(401).json({ error: 'who are you?' });
    return;
  }
  if (req.headers.authorization === 'no') return;
  next();
}

export function neverBad(req: Request, _res: Response, next: NextFunction): void { // ~ no-dropped-callback: `next` is never called
  console.log(req.url, typeof next);
}

export function authorizeOk(req: Request, res: Response, next: NextFunction): void {
  if (req.headers.authorization === undefined) deny(res);
  else if (req.headers.authorization === 'no') res.sendStatus(403);
  else next();
}

export function promiseOk(req: Request, _res: Response, next: NextFunction): void {
  load(req.url).then(() => {
    next();
  }, next);
}

export function failureOk(error: Error, _req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  res.status(500).end();
}

const app = express();
app.use((req, res, next) => { // ~ no-dropped-callback: when `req.method === 'GET'` does not hold
  if (req.method === 'GET') next();
});
app.use((req, res, next) => {
  if (req.method === 'GET') next();
  else res.redirect('/');
});

declare function hasLeft(error: unknown): boolean;

/** Nobody waits for an answer any more. */
export async function downloadOk(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    await load(req.url);
    res.sendFile(req.url);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNABORTED') return;
    next(error);
  }
}

export async function sendOk(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    await load(req.url);
    res.sendFile(req.url);
  } catch (error) {
    if (hasLeft(error) || res.headersSent) return;
    next(error);
  }
}

export async function sendBad(req: Request, res: Response, next: NextFunction): Promise<void> { // ~ no-dropped-callback: when `(error as NodeJS.ErrnoException).code === 'ENOENT'` holds
  try {
    await load(req.url);
    res.sendFile(req.url);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    next(error);
  }
}

/** Its answer says whether its caller goes on. */
export function isRefused(req: Request, _res: Response, next: NextFunction): boolean { // ~strict no-dropped-callback: when `req.headers.authorization === undefined` does not hold
  if (req.headers.authorization === undefined) {
    next(new Error('who are you?'));
    return true;
  }
  return false;
}
