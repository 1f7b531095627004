import { describe, expect, test } from 'vitest';
import { createFailingAnalysis } from '../../../../lib/summary/futures/failing.js';
import { handlesItsFailures } from '../../../../lib/summary/futures/handling.js';
import { createSolver } from '../../../../lib/summary/solve.js';
import { analyse } from '../../../support/analysis.js';

const DECLARED = `declare function save(): Promise<void>; declare function log(text: unknown): void; declare const pause: Promise<void>; declare const listeners: ((text: string) => void)[]; declare function isLate(): boolean; declare function read(): string;`;

/** Whether `f` can fail, and whether it is seen to deal with its failures. */
function failing(code: string): { readonly canFail: boolean; readonly isHandled: boolean } {
  const { edges, fn } = analyse({ 'sample.ts': `export {}; ${DECLARED} ${code}` });
  const canFail = createSolver(createFailingAnalysis(edges.dispatch));
  return { canFail: canFail(fn('f')), isHandled: handlesItsFailures(fn('f'), edges.dispatch, canFail) };
}

describe('can fail', () => {
  test.each([
    'function f() { throw new Error(); }',
    'async function f() { await save(); }',
    'async function f() { return save(); }',
    'const f = async () => save();',
    'async function f(ok: boolean) { return ok ? undefined : save(); }',
    'async function f() { try { return save(); } catch (e) { log(e); } }',
    'async function f() { try { await save(); } finally { log(1); } }',
    'async function f() { try { await save(); } catch (e) { throw e; } }',
    'async function f() { try { await save(); } catch (e) { await save(); } }',
    'async function f() { await save().catch((e) => { throw e; }); }',
    'async function f() { await save().then(() => 1, log).then(() => { throw new Error(); }); }',
    'async function f() { await pause; }',
    'async function f(lines: AsyncIterable<string>) { for await (const line of lines) log(line); }',
    'function f(text: string): unknown { return JSON.parse(text); }',
    'async function f() { await g(); } async function g() { await save(); }',
    'async function f() { [1].forEach(() => { throw new Error(); }); }',
    'function* f() { yield 1; }',
    'async function f() { read(); try { await save(); } catch (e) { log(e); } }',
    'async function f() { try { await save(); } catch (e) { tell(); } } function tell() { throw new Error(); }',
    'async function f() { await save().then(() => 1, log).then(() => save()); }',
    'async function f() { await Promise.all([save().catch(log), save()]); }',
    'async function f() { const all: Promise<void>[] = []; all.push(save()); await Promise.all(all); }',
    'async function f() { await Promise.all([1, 2].map(() => save())); }',
    'async function f() { const p: Promise<void> = p.then(log); await p; }',
  ])('%s', (code) => {
    expect(failing(code).canFail).toBe(true);
  });
});

describe('deals with its failures', () => {
  test.each([
    'async function f() { try { await save(); } catch (e) { log(e); } }',
    'async function f() { try { return await save(); } catch { return undefined; } }',
    'async function f() { await save().catch(log); }',
    'async function f() { return save().catch(() => undefined); }',
    'async function f() { await save().then(() => 1, () => 2); }',
    'async function f() { try { await save(); } catch (e) { log(e); } finally { log(2); } }',
    'async function f() { try { await g(); } catch { log(1); } } async function g() { await save(); }',
    'async function f() { await g(); await save().catch(log); } async function g() { try { await save(); } catch { return; } }',
    'async function f() { try { await save(); } catch (e) { tell(); } } function tell() { listeners.forEach((each) => { each(read()); }); }',
    'async function f() { if (isLate()) return; try { await save(); } catch (e) { log(e); } }',
    'async function f() { await g(); } async function g() { try { await save(); } catch (e) { log(e); } }',
    'async function f() { await Promise.all([save().catch(log), save().catch(log)]); }',
    'async function f() { const all = [1, 2].map(() => save().catch(log)); await Promise.all(all); }',
    'async function f() { await Promise.all([1, 2].map(async () => { try { await save(); } catch (e) { log(e); } })); }',
    'async function f() { await save().then(() => 1, log).then(log); }',
    'async function f() { await pauseFor(1); await save().catch(log); } const pauseFor = (ms: number) => new Promise((done) => setTimeout(done, ms));',
    'const all = new Map<string, number>(); async function f() { all.set("a", 1); }',
  ])('%s', (code) => {
    expect(failing(code)).toEqual({ canFail: false, isHandled: true });
  });
});

test.each([
  ['what is not asynchronous', 'function f() { try { log(1); } catch { log(2); } }'],
  ['what has no failures to deal with', 'async function f() { await Promise.allSettled([save()]); }'],
  ['what does nothing', 'async function f() {}'],
  ['what answers a value', 'async function f() { return [1].length; }'],
  ['a pause', 'async function f() { await new Promise((resolve) => setTimeout(resolve, 1)); }'],
])('%s is not told to deal with failures', (_, code) => {
  expect(failing(code)).toEqual({ canFail: false, isHandled: false });
});

test('a function that calls itself fails no more than it does otherwise', () => {
  expect(failing('async function f(n: number) { try { await save(); } catch { await f(n - 1); } }').canFail).toBe(
    false,
  );
});
