/** What is told elsewhere, or told before. */
import type { NextFunction, Request, Response } from 'express';
import { get } from 'node:http';
import { test } from 'node:test';

type Done = (error?: Error | null, value?: string) => void;
declare function series(steps: readonly ((next: Done) => void)[], done: Done): void;
declare function upgraded(req: Request, socket: Request['socket']): boolean;
declare function isUpgrade(req: Request): boolean;
declare function drain(drained: (error?: Error) => void): void;

/** The step before tells whoever waits for all of them. */
export function storeOk(name: string | undefined, cb: Done): void {
  series(
    [
      (next: Done) => {
        if (name === undefined) {
          cb(new Error('no name'));
          return;
        }
        next(null, name);
      },
      (next: Done) => {
        if (name === '') {
          cb(null);
          return;
        }
        next();
      },
    ],
    cb,
  );
}

export function storeBad(name: string | undefined, cb: Done): void {
  series(
    [
      (next: Done) => { // ~strict no-dropped-callback: when `name === undefined` holds
        if (name === undefined) return;
        next(null, name);
      },
    ],
    cb,
  );
}

class Failures {
  tell(error: Error, res: Response): void {
    if (res.headersSent) return;
    res.status(500).json({ error: error.message });
  }

  tellSome(error: Error, res: Response): void {
    if (error.name === 'Ignored') return;
    res.status(500).json({ error: error.message });
  }
}

const failures = new Failures();

export function guardOk(req: Request, res: Response, next: NextFunction): void {
  if (req.url === '') failures.tell(new Error('where?'), res);
  else next();
}

export function guardBad(req: Request, res: Response, next: NextFunction): void { // ~strict no-dropped-callback: by `failures.tellSome(new Error('where?'), res)`
  if (req.url === '') failures.tellSome(new Error('where?'), res);
  else next();
}

/** Through the socket of the answer, or by whoever takes the socket over. */
export function replayOk(req: Request, res: Response, next: NextFunction): void {
  if (req.url === '' && res.socket !== null) res.socket.write('HTTP/1.1 204 No Content');
  else next();
}

export function upgradeOk(req: Request, _res: Response, next: NextFunction): void {
  if (upgraded(req, req.socket)) return;
  next();
}

export function upgradeBad(req: Request, _res: Response, next: NextFunction): void { // ~ no-dropped-callback: when `isUpgrade(req)` holds
  if (isUpgrade(req)) return;
  next();
}

test('stops at a failure', (_t, done) => { // ~ no-dropped-callback: when `error` does not hold
  drain((error) => {
    if (error) done();
  });
});

test('stops at once', (t, done) => { // ~ no-dropped-callback: when `t.name === ''` does not hold
  if (t.name === '') done();
});

/** Of a test that fails on the way its runner tells. */
test('fetches', (_t, done) => {
  get('http://localhost', (answer) => {
    answer.resume().on('end', done);
  });
});

test('fetches what is there', (_t, done) => { // ~ no-dropped-callback: when `answer.statusCode === 200` does not hold
  get('http://localhost', (answer) => {
    if (answer.statusCode === 200) answer.resume().on('end', done);
  });
});

test('stops', (_t, done) => {
  drain(done);
});
