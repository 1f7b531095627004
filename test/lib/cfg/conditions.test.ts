import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../lib/cfg/conditions.js';
import { controlFlowOf } from '../../../lib/cfg/control-flow.js';
import { meetKnowledge, ofLiteral } from '../../../lib/cfg/knowledge.js';
import { dependsOn } from '../../../lib/cfg/places.js';

/** What the edges of a file's tests tell, as `kind: place knowledge`. */
function told(source: string): string[] {
  const graph = controlFlowOf(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return graph.blocks.flatMap((block) =>
    block.out.flatMap((edge) =>
      factsOf(edge).map(({ place, knowledge }) => `${edge.kind}: ${place} ${JSON.stringify(knowledge)}`),
    ),
  );
}

describe('what an edge tells', () => {
  test.each([
    ['if (p.ready) f();', ['true: p.ready {"isTruthy":true,"isNullish":false}', 'false: p.ready {"isTruthy":false}']],
    ['if (!p) f();', ['true: p {"isTruthy":true,"isNullish":false}', 'false: p {"isTruthy":false}']],
    [
      "if (p.kind === 'a') f();",
      ['true: p.kind {"equals":"\\"a\\"","isNullish":false,"isTruthy":true}', 'false: p.kind {"differs":["\\"a\\""]}'],
    ],
    ['if (p != null) f();', ['true: p {"isNullish":false}', 'false: p {"isNullish":true,"isTruthy":false}']],
    [
      'if (isReady(p)) f();',
      ['true: isReady(p) {"isTruthy":true,"isNullish":false}', 'false: isReady(p) {"isTruthy":false}'],
    ],
    ['p?.f();', ['nullish: p {"isNullish":true,"isTruthy":false}', 'present: p {"isNullish":false}']],
    ['if (f() + 1) g();', []],
    [
      'if (p === q) f();',
      [
        'true: p {"equals":"=q"}',
        'true: q {"equals":"=p"}',
        'false: p {"differs":["=q"]}',
        'false: q {"differs":["=p"]}',
      ],
    ],
    ['if (p === q + 1) f();', []],
    ['if (q + 1 === p) f();', []],
  ])('%s', (source, facts) => {
    expect(told(source)).toEqual(facts);
  });

  test('a constant that renames a place is that place', () => {
    expect(told('const isDone = p.done; if (isDone) f();')[0]).toBe('true: p.done {"isTruthy":true,"isNullish":false}');
  });
});

test('knowledge that contradicts itself is no knowledge', () => {
  expect(meetKnowledge(ofLiteral('"a"'), ofLiteral('"b"'))).toBeUndefined();
  expect(meetKnowledge(ofLiteral('null'), { isTruthy: true })).toBeUndefined();
  expect(meetKnowledge(ofLiteral('"a"'), { differs: ['"a"'] })).toBeUndefined();
  expect(meetKnowledge(ofLiteral('"a"'), { isTruthy: true })).toMatchObject({ equals: '"a"', isTruthy: true });
});

test('an assignment makes stale what is inside or computed from its place', () => {
  expect(dependsOn('p@1.ready', 'p@1')).toBe(true);
  expect(dependsOn('isDone@3(p@1)', 'p@1')).toBe(true);
  expect(dependsOn('p@12.ready', 'p@1')).toBe(false);
  expect(dependsOn('this.a.b', 'this.a')).toBe(true);
  expect(dependsOn('this.ab', 'this.a')).toBe(false);
});
