/** One root and one obligation: which effects it has, how it is left, and what a callee's summary changes. */
import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Carrier, Outcome } from '../../../../lib/summary/obligations/obligation.js';
import { solveRoot, type SolvedRoot, type World } from '../../../../lib/summary/obligations/root.js';
import { usesIn } from '../../../../lib/summary/obligations/uses.js';
import { isFunctionNode } from '../../../../lib/syntax/functions.js';
import { nodeAt, parse } from '../../../support/parse.js';
import { UNSEEN } from '../../../support/worlds.js';

/** Solves `(done, more) => { … }`, whose first parameter carries the obligation. */
function solve(body: string, world: Partial<World> = {}, carrier: Carrier = { kind: 'function' }): SolvedRoot {
  const root = nodeAt(parse(`let shared = false; (done, more) => { ${body} };`), isFunctionNode);
  return solveRoot(root, new Map([[root.parameters[0]?.name as ts.Identifier, carrier]]), { ...UNSEEN, ...world });
}

const text = ({ meets, leaves }: Outcome): string => `${meets ? 'met' : 'not met'}, ${leaves} left`;

describe('what running a root comes to', () => {
  test.each([
    ['done();', 'met, never left'],
    ['', 'not met, surely left'],
    ['if (more) done();', 'met, surely left'],
    ['if (more) done(); else done();', 'met, never left'],
    ['if (done) done();', 'met, never left'],
    ['done?.();', 'met, never left'],
    ['for (const each of more) { done(); return; }', 'met, never left'],
    ['while (more.next()) { done(); return; }', 'met, surely left'],
    ['throw new Error();', 'not met, never left'],
    ['process.exit(1);', 'not met, never left'],
    ['for (;;) {}', 'not met, never left'],
    ['try { more(); done(); } catch { }', 'met, surely left'],
    ['try { more(); } finally { done(); }', 'met, never left'],
    ['switch (more) { case 1: done(); break; case 2: break; default: done(); }', 'met, surely left'],
    ['if (shared) return; done();', 'met, surely left'],
    ['shared = more; if (shared) return; done();', 'met, never left'],
    ['setTimeout(done, 1);', 'met, never left'],
    ['setTimeout(() => { if (more) done(); }, 1);', 'met, surely left'],
    ['more.then(done);', 'met, possibly left'],
    ['more.then(done, done);', 'met, never left'],
    ['more.then(done, console.error);', 'met, surely left'],
    ['more.kept = done;', 'met, never left'],
    ['const own = done; own();', 'met, never left'],
    ['const own = () => done(); own();', 'met, never left'],
    ['const own = () => done();', 'not met, surely left'],
    ['const list = []; list.push(done);', 'not met, surely left'],
    ['const list = []; list.push(done); more(list);', 'met, never left'],
    ['return { done };', 'met, never left'],
    ['more(done);', 'met, never left'],
    ['void done;', 'not met, surely left'],
  ])('%s', (body, expected) => {
    expect(text(solve(body).outcome)).toBe(expected);
  });
});

describe('a callee whose summary says that it', () => {
  test.each<[string, Outcome, string]>([
    ['calls it', { meets: true, leaves: 'never' }, 'met, never left'],
    ['drops it', { meets: false, leaves: 'surely' }, 'not met, surely left'],
    ['may drop it', { meets: true, leaves: 'possibly' }, 'met, possibly left'],
    ['does not come back', { meets: false, leaves: 'never' }, 'not met, never left'],
  ])('%s', (_, outcome, expected) => {
    expect(text(solve('more(done);', { calleeOutcome: () => outcome }).outcome)).toBe(expected);
  });
});

describe('what a world may say', () => {
  test('an edge that cannot be taken leaves nothing', () => {
    const isPossible: World['isPossible'] = ({ kind }) => kind !== 'false';
    expect(text(solve('if (more) done();', { isPossible }).outcome)).toBe('met, never left');
  });

  test('a test tells that it was met before', () => {
    const tellsMet: NonNullable<World['tellsMet']> = ({ kind, test: tested }) =>
      kind === 'true' && tested?.getText() === 'more.sent';
    expect(text(solve('if (more.sent) return; done();', { tellsMet }).outcome)).toBe('met, never left');
  });

  test('another call meets it', () => {
    const alsoMeets: NonNullable<World['alsoMeets']> = (call) => call.getText() === 'this.destroy()';
    expect(text(solve('this.destroy();', { alsoMeets }).outcome)).toBe('met, never left');
  });
});

describe('how an exception leaves it', () => {
  test.each([
    ['throw new Error();', 'surely'],
    ['done(); throw new Error();', 'never'],
    ['try { throw new Error(); } catch { done(); }', 'never'],
  ])('%s', (body, leaves) => {
    expect(solve(body).throws.leaves).toBe(leaves);
  });
});

describe('uses', () => {
  const uses = (body: string, carrier: Carrier): readonly string[] => {
    const root = nodeAt(parse(`(x, other) => { ${body} };`), isFunctionNode);
    const { effects } = usesIn(root, new Map([[root.parameters[0]?.name as ts.Identifier, carrier]]), {
      ...UNSEEN,
      isInnerPoll: (call) => call.getText().startsWith('other.poll'),
      derives: (call) => call.getText().startsWith('wrap'),
      closureOutcome: () => ({ meets: true, leaves: 'never' }),
    });
    return [...effects].map(([node, made]) => `${node.getText()}: ${made.map(({ kind }) => kind).join()}`);
  };

  test.each<[string, Carrier['kind'], readonly string[]]>([
    ['x();', 'function', ['x(): meet']],
    ['x.call(null);', 'function', ['x.call(null): meet']],
    ['const y = x.bind(null); y();', 'function', ['y(): meet']],
    ['log(typeof x);', 'function', []],
    ['other.once(x);', 'function', ['other.once(x): meet']],
    ["other.once('end', x);", 'function', ["other.once('end', x): hand"]],
    ['other.onload = x;', 'function', ['other.onload = x: hand']],
    ['const { waker } = x; waker.wake();', 'context', ['waker.wake(): meet']],
    ['other.poll(x);', 'context', []],
    ['const p = other.poll(x);', 'context', ['other.poll(x): inherit']],
    ['const cx = wrap(x); cx.waker.wake();', 'context', ['cx.waker.wake(): meet']],
    ['const copy = x.clone(); copy.wake();', 'waker', ['copy.wake(): meet']],
    ['x.resolve();', 'deferred', ['x.resolve(): meet']],
    ['other.kept = x.promise;', 'deferred', []],
  ])('%s of a %s', (body, kind, expected) => {
    expect(uses(body, { kind } as Carrier)).toEqual(expected);
  });
});
