import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { worldFor } from '../../../../lib/analyzer/obligations.js';
import type { MustCall } from '../../../../lib/catalogue/records.js';
import { droppedCallback } from '../../../../lib/summary/calling/calling.js';
import { analyse } from '../../../support/analysis.js';

const RECORD: MustCall = {
  effect: 'mustCall',
  by: 'method',
  module: 'own',
  name: 'Base#run',
  parameter: 0,
  source: 'this test',
};

/** Asks about `fn`, whose first parameter is the callback and whose second can answer instead. */
function dropped(code: string, record: Partial<MustCall> | null = {}): string | undefined {
  const { edges, fn } = analyse({ 'sample.ts': `declare const c: (n?: unknown) => any; export ${code}` });
  const owner = fn('fn');
  const [callback, responder] = owner.parameters.map(({ name }) => name as ts.Identifier);
  if (callback === undefined) throw new Error('no callback');
  const responders = record?.orCalls !== undefined && responder !== undefined ? [responder] : [];
  const contract = { callback, record: record === null ? undefined : { ...RECORD, ...record }, responders };
  const found = droppedCallback(owner, contract, worldFor(edges));
  return found && `${found.kind}, ${found.confidence}`;
}

describe('a contract', () => {
  test.each([
    ['function fn(done: any) { done(); }', undefined],
    ['function fn(done: any) {}', 'never, definite'],
    ['function fn(done: any) { c(); }', 'never, definite'],
    ['function fn(done: any) { if (c()) done(); }', 'path, definite'],
    ['function fn(done: any) { c().then(done); }', 'path, possible'],
    ['function fn(done: any) { c(done); }', undefined],
    ['function fn(done: any) { throw new Error(); }', undefined],
    ['async function fn(done: any) { throw new Error(); }', 'path, definite'],
    ['async function fn(done: any) { await c(); done(); }', 'path, possible'],
    ['function* fn(done: any) {}', undefined],
  ])('%s', (code, expected) => {
    expect(dropped(code)).toBe(expected);
  });

  test('of a callback that was lent to a helper', () => {
    expect(dropped('function fn(done: any, n: number) { if (n > 1) done(); }', { by: 'type' })).toBe('path, possible');
    expect(dropped('function fn(done: any) { if (c()) done(); }', { by: 'type' })).toBe('path, definite');
  });

  test('that takes a promise instead', () => {
    expect(dropped('function fn(done: any) { return c(); }', { orReturnsPromise: true })).toBeUndefined();
    expect(dropped('function fn(done: any) { return c(); }')).toBe('never, definite');
  });

  test('that takes rejections', () => {
    const code = 'async function fn(done: any) { await c(); done(); }';
    expect(dropped(code, { takesRejections: true })).toBeUndefined();
  });

  test('that a test is under', () => {
    const code = 'function fn(done: any) { c().then(done); }';
    expect(dropped(code, { isGivenUp: true })).toBeUndefined();
    expect(dropped('function fn(done: any) { if (c()) done(); }', { isGivenUp: true })).toBe('path, definite');
  });

  test('that can be answered another way', () => {
    const orCalls = ['end'];
    expect(dropped('function fn(done: any, res: any) { res.end(); }', { orCalls })).toBeUndefined();
    expect(dropped('function fn(done: any, res: any) { if (c()) res.end(); }', { orCalls })).toBe('path, definite');
    expect(
      dropped('function fn(done: any, res: any) { if (res.headersSent) return; res.end(); }', { orCalls }),
    ).toBeUndefined();
    expect(dropped('function fn(done: any, res: any) { c(res.socket); }', { orCalls })).toBeUndefined();
  });

  test('of a stream, which may be destroyed', () => {
    const code = 'function fn(this: any, done: any) { if (c()) { this.destroy(); return; } done(); }';
    expect(dropped(code.replace('this: any, ', ''), { module: 'stream' })).toBeUndefined();
    expect(dropped(code.replace('this: any, ', ''))).toBe('path, definite');
  });

  test.each([
    ["function fn(done: any) { if (c()) { this.emit('error', c()); return; } done(); }", undefined],
    ["function fn(done: any) { if (c()) { this.emit('data', c()); return; } done(); }", 'path, definite'],
    ['function fn(done: any) { if (c()) { this.push(null); return; } done(); }', undefined],
    ['function fn(done: any) { if (c()) { this.push(1); return; } done(); }', 'path, definite'],
  ])('of a stream, which may tell itself: %s', (code, expected) => {
    expect(dropped(code, { module: 'stream' })).toBe(expected);
  });

  test.each([
    ['function fn(done: any, n: number) { if (n > 1) return; done(); }', 'path, definite'],
    ['function fn(done: any, n: number) { const m = n + 1; if (m > 1) return; done(); }', 'path, definite'],
    ['function fn(done: any) { if (this.isStopped) return; done(); }', 'path, possible'],
    ['function fn(done: any) { const { isStopped } = this; if (isStopped) return; done(); }', 'path, possible'],
    ['function fn(done: any) { if (process.env.CI) return; done(); }', 'path, possible'],
    ['const around = (state: any) => function fn(done: any) { if (state.isOver) return; done(); };', 'path, possible'],
    ['function fn(done: any) { switch (this.state) { case 1: return; default: done(); } }', 'path, possible'],
    ['class C { fn(done: any) { this.go(done); } go(then: any) { if (c()) then(); } }', 'path, possible'],
    ['function fn(done: any) { go(done); } function go(then: any) { if (c()) then(); }', 'path, definite'],
    ['function fn(done: any, n: number) { switch (n) { case 1: return; default: done(); } }', 'path, definite'],
  ])('on a way that depends on what the call was given, or on state: %s', (code, expected) => {
    expect(dropped(code)).toBe(expected);
  });

  test('whose answer somebody else may have given', () => {
    const orCalls = ['end'];
    const code = 'function fn(done: any, res: any) { const client = clientFor(res); if (!client) return; done(); }';
    const clientFor = 'function clientFor(r: any) { if (c()) r.end(); return c(); }';
    expect(dropped(`${code} ${clientFor}`, { orCalls })).toBe('path, possible');
    expect(dropped(code.replace('clientFor(res)', 'c()'), { orCalls })).toBe('path, definite');
  });

  test('that is handed over with the request', () => {
    const orCalls = ['end'];
    expect(dropped('function fn(done: any, req: any) { c(req, req.ws); }', { orCalls })).toBeUndefined();
    expect(dropped('function fn(done: any, req: any) { c(req.url, req.ws); }', { orCalls })).toBe('never, definite');
    expect(dropped('function fn(done: any, req: any) { (req as any).ws.end(); }', { orCalls })).toBeUndefined();
    expect(dropped('function fn(done: any, req: any) { c.ws.end(); }', { orCalls })).toBe('never, definite');
  });

  test('is owed each time, whatever a flag outside says', () => {
    const code = 'let isDone = false; export function fn(done: any) { if (isDone) return; isDone = true; done(); }';
    expect(dropped(code)).toBe('path, possible');
  });
});

describe('a convention of the function’s own', () => {
  test.each([
    ['function fn(done: any) { if (c()) return; done(); }', 'path, possible'],
    ['function fn(done: any) { if (c()) done(); }', 'path, possible'],
    ['function fn(done: any) { }', undefined],
    ['function fn(done: any) { c().then(done); }', undefined],
    ['function fn(done: any) { if (c()) return false; done(); return true; }', undefined],
  ])('%s', (code, expected) => {
    expect(dropped(code, null)).toBe(expected);
  });
});
