/**
 * Executed truth for promises: executors of every generated shape are run under every outcome of their tests, and seen to settle
 * or to hang. `no-unsettled-promise` must say exactly that, for helpers in this file and in another.
 */
import { runInThisContext } from 'node:vm';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { worldFor } from '../../lib/analyzer/obligations.js';
import { unsettledPromise } from '../../lib/summary/settling/settling.js';
import { memoryProgram } from './memory-program.js';

/** What an executor does with its settle functions at one place. */
const ACTIONS = [
  'resolve();',
  'reject();',
  'kept.push(resolve);',
  '{ const done = () => { resolve(); }; done(); }',
  '{ const done = () => { if (c) resolve(); }; done(); }',
  'setTimeout(() => { resolve(); });',
  'setTimeout(() => { if (c) resolve(); });',
  'setTimeout(() => { if (c) resolve(); else reject(); });',
  'keep(resolve);',
  'drop(resolve);',
  'maybe(c, resolve);',
  'keepHere({ resolve, reject });',
  'resolve.call(undefined);',
  'setTimeout(resolve.bind(undefined));',
  'void resolve;',
  '',
] as const;

/** What it does at the other place, where there are two. */
const OTHERS = [
  'resolve();',
  'keep(resolve);',
  'drop(resolve);',
  'setTimeout(() => { if (c) resolve(); });',
  '',
] as const;

/** Where that place is; `A` stands for the action, `B` for another. */
const FRAMES = [
  'A',
  'if (a) { A }',
  'if (a) { A } else { B }',
  'if (!a) return; A',
  'A if (a) return; B',
  'if (a && b) { A } else if (a) { B }',
  'if (a) { A } if (!a) { B }',
  'for (const x of [1, 2]) { A }',
  'for (const x of [1, 2]) { if (a) break; A }',
  'for (let i = 0; i < 2; i++) { if (b) continue; A }',
  'let n = 0; while (n < 2) { n++; if (a) { A return; } }',
  'do { A } while (fails(false));',
  'try { fails(a); A } catch { B }',
  'try { A } finally { fails(false); }',
  'try { if (a) return; A } finally { B }',
  'try { try { fails(a); } finally { A } } catch { B }',
  'try { fails(a); } catch { return; } A',
  'switch (k) { case 0: A break; case 1: B }',
  'switch (k) { case 0: case 1: A break; default: B }',
  'out: { if (a) break out; A return; } B',
  'let isDone = false; if (a) { isDone = true; A } if (!isDone) { B }',
  'const isBoth = a && b; if (isBoth) { A } if (!isBoth) { B }',
  'if (a) throw new Error(); A',
  'const f = a ? () => { A } : () => { B }; f();',
  'a ? (() => { A })() : (() => { B })();',
  'if (a) { A } else { if (b) { A } else { B } }',
  'setTimeout(() => { A });',
  'setTimeout(() => { if (a) { A } else { B } });',
  'setTimeout(() => { try { fails(a); A } catch { B } });',
  'function again() { if (b) { A } else { B } } again();',
] as const;

const HELPERS = `
  export function keep(f: () => void): void { list.push(f); }
  export function drop(f: () => void): void { void f; }
  export function maybe(is: boolean, f: () => void): void { if (is) f(); }
  export const list: unknown[] = [];
`;

interface Shape {
  readonly name: string;
  readonly body: string;
}

function* shapes(): Generator<Shape> {
  for (const [i, frame] of FRAMES.entries()) {
    const others = /\bB\b/u.test(frame) ? OTHERS : [''];
    for (const [j, action] of ACTIONS.entries()) {
      for (const [k, other] of others.entries()) {
        yield {
          name: `shape_${i}_${j}_${k}`,
          body: frame.replaceAll(/\b[AB]\b/gu, (place) => (place === 'A' ? action : other)),
        };
      }
    }
  }
}

const all = [...shapes()];

/** All ways in which the tests of a shape can come out. */
const INPUTS = [false, true].flatMap((a) =>
  [false, true].flatMap((b) => [false, true].flatMap((c) => [0, 1, 2].map((k) => ({ a, b, c, k })))),
);

/** Runs an executor once; whether its promise has settled, or whether somebody else now can settle it. */
function settles(run: (...given: unknown[]) => void, { a, b, c, k }: (typeof INPUTS)[number]): boolean {
  const seen = { isSettled: false };
  const settle = (): void => {
    seen.isSettled = true;
  };
  const kept: unknown[] = [];
  const timers: (() => void)[] = [];
  const setTimeout = (f: () => void): void => {
    timers.push(f);
  };
  const fails = (is: boolean): boolean => {
    if (is) throw new Error('asked to');
    return false;
  };
  const keep = (f: unknown): void => {
    kept.push(f);
  };
  const maybe = (is: boolean, f: () => void): void => {
    if (is) f();
  };
  try {
    run(settle, settle, { a, b, c, k, kept, setTimeout, fails, keep, keepHere: keep, drop: () => undefined, maybe });
  } catch {
    return true; // What an executor throws rejects its promise.
  }
  for (const timer of timers) {
    try {
      timer();
    } catch {
      // An exception in a timer settles nothing.
    }
  }
  return seen.isSettled || kept.length > 0;
}

function hangs({ body }: Shape): boolean {
  const names = '{ a, b, c, k, kept, setTimeout, fails, keep, keepHere, drop, maybe }';
  // The text is generated above.
  const run = runInThisContext(`(resolve, reject, ${names}) => { ${body} }`) as (...given: unknown[]) => void;
  return INPUTS.some((input) => !settles(run, input));
}

/** Findings of shapes whose helpers are declared in another file. */
function verdicts(): Map<string, boolean> {
  const source = `
    import { keep, drop, maybe } from './helpers';
    declare const kept: unknown[];
    declare function fails(is: boolean): boolean;
    function keepHere(x: object): void { kept.push(x); }
    ${all
      .map(
        ({ name, body }) =>
          `function ${name}(a: boolean, b: boolean, c: boolean, k: number): Promise<void> { return new Promise<void>((resolve, reject) => { ${body} }); }`,
      )
      .join('\n')}
  `;
  const { edges, file } = memoryProgram({ 'shapes.ts': source, 'helpers.ts': HELPERS });
  const world = worldFor(edges);
  const found = new Map<string, boolean>();
  const visit = (node: ts.Node, name: string): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Promise') {
      found.set(name, unsettledPromise(node, world, () => false)?.leaves === 'surely');
      return;
    }
    ts.forEachChild(node, (child) => {
      visit(child, name);
    });
  };
  for (const statement of file('shapes.ts').statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text.startsWith('shape_') === true)
      visit(statement, statement.name.text);
  }
  return found;
}

/** Shapes on which the verdict differs from what was seen, and why that is meant. */
const LIMITS: readonly { readonly reason: string; readonly applies: (body: string) => boolean }[] = [
  {
    reason: 'An executor that can only reject is taken for an operand of a race, where another one settles.',
    applies: (body) => !body.includes('resolve'),
  },
  {
    reason: 'A variable that holds one of several functions is taken for the first of them that settles.',
    applies: (body) => body.startsWith('const f ='),
  },
];

test('verdicts on executors are what running them shows', { timeout: 300_000 }, () => {
  expect(all.length).toBeGreaterThan(1_500);
  const found = verdicts();
  const wrong = all
    .map((shape) => ({ ...shape, isFound: found.get(shape.name) === true, hangs: hangs(shape) }))
    .filter((shape) => shape.isFound !== shape.hangs && !LIMITS.some(({ applies }) => applies(shape.body)));
  expect(
    wrong.map(({ body, isFound }) => `${isFound ? 'settles, and is reported' : 'hangs, and is not'}: ${body}`),
  ).toEqual([]);
});
