import fc from 'fast-check';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { createIndex } from '../../../lib/callgraph/program-index.js';
import { factsOf } from '../../../lib/syntax/facts.js';
import type { FileFacts } from '../../../lib/syntax/file-facts.js';

const NAMES = ['load', 'save', 'parse', 'send'];

/** A file of a few functions that call each other, by number: which function, which callee. */
function factsOfFile(at: number, shape: readonly (readonly [number, number])[]): FileFacts {
  const code = shape.map(
    ([own, callee]) =>
      `export class C${String(callee)} extends C${String(own)} { ${NAMES[own] ?? ''}() { ${NAMES[callee] ?? ''}(${NAMES[own] ?? ''}); } }\nconst t = { ${NAMES[callee] ?? ''}: ${NAMES[own] ?? ''} };`,
  );
  return factsOf(ts.createSourceFile(`/f${String(at)}.ts`, code.join('\n'), ts.ScriptTarget.Latest, true));
}

const shape = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 });

test('after edits, the index says what one made anew would say, in the same order', () => {
  fc.assert(
    fc.property(
      fc.array(shape, { minLength: 2, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), shape), { minLength: 1, maxLength: 4 }),
      (shapes, edits) => {
        let facts: FileFacts[] = shapes.map((each, at) => factsOfFile(at, each));
        createIndex(facts);
        for (const [place, edited] of edits) {
          const at = place % facts.length;
          facts = facts.with(at, factsOfFile(at, edited));
          const index = createIndex(facts);
          for (const table of ['callers', 'givers', 'aliases', 'heirs', 'holders'] as const) {
            for (const name of [...NAMES, 't', 't[]', 'C0', 'C1', 'C2', 'C3']) {
              const anew = facts.flatMap((each): readonly unknown[] => each[table].get(name));
              expect(index[table].get(name)).toEqual(anew);
              expect(index[table].has(name)).toBe(anew.length > 0);
            }
          }
        }
      },
    ),
  );
});
