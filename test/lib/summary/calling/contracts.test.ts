import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/index.js';
import { contractOf } from '../../../../lib/summary/calling/contracts.js';
import { ApiIndex } from '../../../../lib/types/api-index.js';
import { analyse } from '../../../support/analysis.js';

const api = new ApiIndex(catalogue);

/** The contract of the function of that name: `callback by what says so`, and who may answer instead. */
function contract(code: string, name = 'f'): string | undefined {
  const { checker, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  const found = contractOf(fn(name), api, checker);
  if (found === undefined) return undefined;
  const { callback, record, responders } = found;
  const instead = responders.length === 0 ? '' : `, or ${responders.map(({ text }) => text).join(', ')}`;
  return `${callback.text} by ${record?.name ?? 'convention'}${instead}`;
}

describe('a member of what a library calls', () => {
  const stream = "import { Transform, Writable } from 'node:stream';";
  test.each([
    [`${stream} class A extends Transform { _flush(cb) {} }`, '_flush', 'cb by Transform#_flush'],
    [`${stream} class B extends Transform {} class A extends B { _flush(cb) {} }`, '_flush', 'cb by Transform#_flush'],
    [
      `${stream} class A extends Transform { _transform(chunk, encoding, cb) {} }`,
      '_transform',
      'cb by Transform#_transform',
    ],
    [`${stream} class A extends Transform { _flush = (cb) => {}; }`, '_flush', 'cb by Transform#_flush'],
    [`${stream} new Transform({ flush(cb) {} });`, 'flush', 'cb by Transform#flush'],
    [`${stream} new Transform({ flush: (cb) => {} });`, 'flush', 'cb by Transform#flush'],
    [`${stream} const t = new Transform(); t._flush = (cb) => {};`, '_flush', 'cb by Transform#_flush'],
    [`${stream} class A extends Transform { _transform(chunk, encoding) {} }`, '_transform', undefined],
    [`${stream} class A extends Transform { _flush({ cb }) {} }`, '_flush', undefined],
    [`${stream} class A extends Transform { flush(cb) {} }`, 'flush', undefined],
    [`${stream} class A { _flush(cb) {} }`, '_flush', undefined],
    [`${stream} new Set({ flush(cb) {} } as any);`, 'flush', undefined],
    [`${stream} const own = { flush(cb) {} };`, 'flush', undefined],
  ])('%s', (code, name, expected) => {
    expect(contract(code, name)).toBe(expected);
  });
});

describe('a parameter of a type that says so', () => {
  const express = "import type { NextFunction, Request, RequestHandler, Response } from 'express';";
  test.each([
    [`${express} function f(req: Request, res: Response, next: NextFunction) {}`, 'next by NextFunction, or res'],
    [`${express} function f(next: NextFunction, req: Request) {}`, 'next by NextFunction'],
    [`${express} function f(req: any, res: any, next: NextFunction) {}`, 'next by NextFunction, or req, res'],
    [`${express} const f: RequestHandler = (req, res, next) => {};`, 'next by NextFunction, or res'],
    [`${express} function f(req: Request, res: Response) {}`, undefined],
    [`${express} const f: RequestHandler = (req, res, forward) => {};`, undefined],
    ['type NextFunction = () => void; function f(req: any, res: any, next: NextFunction) {}', undefined],
  ])('%s', (code, expected) => {
    expect(contract(code)).toBe(expected);
  });
});

describe('the last parameter beside a response', () => {
  const http = "import type { IncomingMessage, ServerResponse } from 'node:http';";
  test.each([
    [
      `${http} function f(req: IncomingMessage, res: ServerResponse, next: () => void) {}`,
      'next by ServerResponse, or res',
    ],
    [`${http} function f(req: IncomingMessage, res: ServerResponse, next: number) {}`, undefined],
    [`${http} function f(req: IncomingMessage, res: ServerResponse, forward: () => void) {}`, undefined],
    [`${http} function f(res: ServerResponse, next: () => void) {}`, undefined],
    [`${http} function f(res: ServerResponse, req: IncomingMessage, next: () => void) {}`, undefined],
  ])('%s', (code, expected) => {
    expect(contract(code)).toBe(expected);
  });
});

describe('an error-first callback in the last place', () => {
  test.each([
    ['function f(path: string, cb: (err: Error | null, text?: string) => void) {}', 'cb by convention'],
    ['function f(callback: ((err: Error | null) => void)) {}', 'callback by convention'],
    ['type Cb = (err: Error | null) => void; function f(done: Cb) {}', 'done by convention'],
    ['function f(cb: (text: string) => void) {}', undefined],
    ['function f(cb: () => void) {}', undefined],
    ['function f(run: (err: Error | null) => void) {}', undefined],
    ['function f(cb: (err: Error | null) => void, path: string) {}', undefined],
    ['async function f(cb: (err: Error | null) => void) {}', undefined],
    ['function f(...cb: ((err: Error | null) => void)[]) {}', undefined],
    ['function f(cb: string) {}', undefined],
    ['function f() {}', undefined],
  ])('%s', (code, expected) => {
    expect(contract(code)).toBe(expected);
  });
});
