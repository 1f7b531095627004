/** What must not change the fate of a future, whatever the statement it stands in. */
import fc from 'fast-check';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { fateOf, type Traits } from '../../lib/summary/futures/fate.js';
import { memoryProgram } from './memory-program.js';

const thenable: Traits = { isThenable: true, consumers: new Set(['execute']), descriptions: new Set() };

/** Ways to use the variable `q`, and whether each one takes the future over. */
const uses = [
  { code: 'await q;', isTaken: true },
  { code: 'q.then(f);', isTaken: true },
  { code: 'q.execute();', isTaken: true },
  { code: 'f(q);', isTaken: true },
  { code: 'this.kept = q;', isTaken: true },
  { code: 'await Promise.all([q]);', isTaken: true },
  { code: 'const again = q; await again;', isTaken: true },
  { code: 'const { inner } = { inner: q }; await inner;', isTaken: true },
  { code: 'for (const each of [q]) await each;', isTaken: true },
  { code: 'console.log(q);', isTaken: false },
  { code: 'q.where(1);', isTaken: false },
  { code: 'if (q) f();', isTaken: false },
  { code: 'const list = [q]; console.log(list.length);', isTaken: false },
  { code: 'const box = { q, name: 1 }; f(box.name);', isTaken: false },
  { code: 'q === undefined;', isTaken: false },
] as const;

const someUses = fc.uniqueArray(fc.constantFrom(...uses), { minLength: 0, maxLength: 5, selector: ({ code }) => code });

/** For each body, whether the future made before it is taken over. All of them are functions of one program. */
function verdicts(bodies: readonly string[]): readonly boolean[] {
  const functions = bodies.map((body) => `async function g(this: any) { const q = make(); ${body} }`);
  const { checker, file } = memoryProgram({
    'a.ts': `export {}; declare const make: any, f: any; ${functions.map((each) => `(${each});`).join('\n')}`,
  });
  const found: boolean[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'make') {
      found.push(fateOf(node, thenable, { checker, lossIn: () => undefined }).kind !== 'dropped');
    }
    ts.forEachChild(node, visit);
  };
  visit(file('a.ts'));
  return found;
}

const samples = fc.sample(someUses, 200);
const bodyOf = (chosen: (typeof samples)[number]): string => chosen.map(({ code }) => `{ ${code} }`).join(' ');
const expected = samples.map((chosen) => chosen.some((use) => use.isTaken));

test('a future is taken exactly when one of its uses takes it', () => {
  expect(verdicts(samples.map(bodyOf))).toEqual(expected);
});

test('the order of its uses does not matter', () => {
  expect(verdicts(samples.map((chosen) => bodyOf([...chosen].reverse())))).toEqual(expected);
});

test('a read that only logs changes nothing', () => {
  expect(verdicts(samples.map((chosen) => `${bodyOf(chosen)} console.log('made', q);`))).toEqual(expected);
});
