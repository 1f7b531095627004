import { describe, expect, test } from 'vitest';
import { failureQuestions } from '../../../../lib/summary/failing/failure-analysis.js';
import { fails } from '../../../../lib/summary/failing/failure.js';
import { handlesItsFailures } from '../../../../lib/summary/failing/handling.js';
import { analyse } from '../../../support/analysis.js';

const DECLARED = `declare function save(): Promise<void>; declare function log(text: unknown): void; declare const pause: Promise<void>; declare const listeners: ((text: string) => void)[]; declare function isLate(): boolean; declare function read(): string; declare const lock: { hold<T>(task: () => Promise<T>): Promise<T>; lend<T>(task: (key: string) => Promise<T>): Promise<T>; close(): Promise<void> };`;

/** Whether `f` can fail, and whether it is seen to deal with its failures. */
function failing(code: string): { readonly canFail: boolean; readonly isHandled: boolean } {
  const { edges, fn } = analyse({ 'sample.ts': `export {}; ${DECLARED} ${code}` });
  const questions = failureQuestions(edges.dispatch);
  return { canFail: fails(questions.failingOf(fn('f'))), isHandled: handlesItsFailures(fn('f'), questions) };
}

describe('can fail', () => {
  test.each([
    'function f() { throw new Error(); }',
    'async function f() { await save(); }',
    'async function f() { return save(); }',
    'const f = async () => save();',
    'async function f(ok: boolean) { return ok ? undefined : save(); }',
    'async function f() { try { return save(); } catch (e) { log(e); } }',
    'async function f() { await save().catch(); }',
    'async function f() { await save().catch(undefined).finally(() => { log(1); }); }',
    'const f = async () => await save();',
    'const f = async () => [await save()];',
    'async function f(text: string) { return JSON.parse(text); }',
    'const f = async (text: string): Promise<object> => JSON.parse(text);',
    'async function f(text: string, revive: () => unknown) { try { await save(); return JSON.parse(text, revive); } catch (e) { log(e); } }',
    'declare const any: () => any; async function f() { try { await save(); return any(); } catch (e) { log(e); } }',
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
    'interface Store { put(): boolean | Promise<boolean> } class Memory implements Store { put() { return true; } } async function f(store: Store) { await store.put(); log(1); }',
    'async function f() { await g(); } function g() { return save(); }',
    'async function f() { await g(() => save()); } async function g(task: () => Promise<void>) { await task(); }',
    'async function f() { read(); try { await save(); } catch (e) { log(e); } }',
    'async function f() { try { await save(); } catch (e) { tell(); } } function tell() { throw new Error(); }',
    'async function f() { await save().then(() => 1, log).then(() => save()); }',
    'async function f() { await Promise.all([save().catch(log), save()]); }',
    'async function f() { const all: Promise<void>[] = []; all.push(save()); await Promise.all(all); }',
    'async function f() { await Promise.all([1, 2].map(() => save())); }',
    'async function f() { const p: Promise<void> = p.then(log); await p; }',
    'async function f() { await lock.hold(async () => { await save(); }); }',
    'async function f() { await lock.hold(() => save().catch(log)); }',
    'async function f() { await lock.lend(async (key) => { try { await save(); } catch (e) { log(key); } }); }',
    'async function f() { g(() => { read(); }); try { await save(); } catch (e) { log(e); } } function g(each: () => void) { each(); }',
    'async function f() { g(() => { read(); }); try { await save(); } catch (e) { log(e); } } function g(each: () => void) { try { log(1); } catch (e) { each(); } }',
    'async function f() { const { promise, resolve, reject } = make(); log([resolve, reject]); await promise; } function make() { let resolve!: () => void; let reject!: () => void; const promise = new Promise<void>((a, b) => { resolve = a; reject = b; }); return { promise, resolve, reject }; }',
    'async function f() { const { promise, ...rest } = make(); log(rest); await promise; } function make() { let resolve!: () => void; let reject!: () => void; const promise = new Promise<void>((a, b) => { resolve = a; reject = b; }); return { promise, resolve, reject }; }',
    'async function f() { try { await save(); } catch (e) { log(e); } finally { await save(); } }',
    'async function f() { await save().finally(() => { log(1); }); }',
    'async function f() { await save().catch(log).finally(() => { throw new Error(); }); }',
    'async function f(get: () => void) { get(); try { await save(); } catch (e) { log(e); } }',
    'async function f() { await later(async () => { await save(); }); } async function later(task: () => Promise<void>) { await task(); }',
    'async function f() { await later(async () => { await save().catch(log); }); } async function later(task: () => Promise<void>) { await task(); await save(); }',
    'async function f() { const { g } = await import("./other.js"); try { g(); } catch (e) { log(e); } }',
    'async function f() { await new Promise<void>((done, fail) => setTimeout(fail, 5)); }',
    'declare function sleep(until: Date): Promise<void>; async function f() { await sleep(new Date()); log(1); }',
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
    'async function f() { await save().catch(log).catch(); }',
    'async function f(text: string): Promise<object> { try { await save(); return JSON.parse(text); } catch { return {}; } }',
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
    'async function f() { await lock.hold(async () => { try { await save(); } catch (e) { log(e); } }); }',
    'async function f() { g(() => { read(); }); try { await save(); } catch (e) { log(e); } } function g(each: () => void) { try { each(); } catch (e) { log(e); } }',
    'async function f() { const { promise, resolve } = make(); log(resolve); await promise; await save().catch(log); } function make() { let resolve!: () => void; let reject!: () => void; const promise = new Promise<void>((a, b) => { resolve = a; reject = b; }); return { promise, resolve, reject }; }',
    'async function f() { try { await save(); } catch (e) { log(e); } finally { await lock.close(); } }',
    'async function f(get: () => string) { const text = get(); try { await save(); } catch (e) { log(text); } }',
    'async function f() { await Promise.allSettled([save()]); }',
    'async function f() { await save().catch(log).finally(() => { log(1); }); }',
    'function f() { return g(); } async function g() { try { await save(); } catch (e) { log(e); } }',
    'function f(ok: boolean) { return ok ? Promise.resolve() : g(); } async function g() { try { await save(); } catch (e) { log(e); } }',
    'function f(ok: boolean) { if (ok) return Promise.resolve(1); return save().catch(log); }',
    'async function f() { await new Promise<void>((done) => setTimeout(done, 5)); log(1); }',
    'function f() { return save().then(() => { read(); }, (e) => { tell(e); }); } declare function tell(e: unknown): void;',
    'async function f() { try { await save(); } catch (e) { log(e); } g(); } function g() { return save(); }',
    'async function f() { await g().finally(() => { log(1); }); } function g() { return save().then(read, log); }',
    'async function f() { await later(async () => { await save().catch(log); }); log(1); } async function later(task: () => Promise<void>) { await task(); }',
    'async function f() { try { await save(); } catch (e) { const { g } = await import("./other.js"); g(e); } }',
    'async function f() { await new Promise<void>((done, fail) => setTimeout(done, 5)); log(1); }',
    'declare function sleep(ms: number): Promise<void>; async function f() { await sleep(5); log(1); }',
  ])('%s', (code) => {
    expect(failing(code)).toEqual({ canFail: false, isHandled: true });
  });
});

test.each([
  ['what is not asynchronous', 'function f() { try { log(1); } catch { log(2); } }'],
  ['what does nothing', 'async function f() {}'],
  ['what answers a value', 'async function f() { return [1].length; }'],
  ['a pause', 'async function f() { await new Promise((resolve) => setTimeout(resolve, 1)); }'],
  ['what answers what is there', 'function f() { return Promise.resolve(1); }'],
])('%s is not told to deal with failures', (_, code) => {
  expect(failing(code)).toEqual({ canFail: false, isHandled: false });
});

describe('a function that is over at once', () => {
  test.each([
    'async function f() { read(); }',
    'async function f() { await g(); await g(); } async function g() { read(); }',
    'async function f() { if (isLate()) return; listeners.forEach((each) => { each(read()); }); }',
    'async function f() { const text = read(); log(text); return text; }',
  ])('deals with its failures where none is in sight: %s', (code) => {
    expect(failing(code).isHandled).toBe(true);
  });

  test.each([
    'async function f() { read(); throw new Error(); }',
    'async function f() { read(); g(); } function g() { throw new Error(); }',
    'async function f() { await g(); } async function g() { throw new Error(); }',
    'async function f(text: string) { log(JSON.parse(text)); }',
    'async function f() { read(); await save(); }',
    'async function f() { log(1); return save(); }',
    'function f(ok: boolean) { return ok ? save() : g(); } async function g() { try { await save(); } catch (e) { log(e); } }',
    'function f(text: string) { JSON.parse(text); return g(); } async function g() { try { await save(); } catch (e) { log(e); } }',
  ])('does not where one is: %s', (code) => {
    expect(failing(code).isHandled).toBe(false);
  });
});

test('a function that calls itself fails no more than it does otherwise', () => {
  expect(failing('async function f(n: number) { try { await save(); } catch { await f(n - 1); } }').canFail).toBe(
    false,
  );
});
