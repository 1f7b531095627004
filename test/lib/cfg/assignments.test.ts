import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { assignedBy, valueKey } from '../../../lib/cfg/assignments.js';
import { nodeAt, parse } from '../../support/parse.js';

/** What the first declaration of a variable, or else the first statement, gives a value, as `place = value`. */
function assigned(code: string): string | undefined {
  const [first] = parse(code).statements;
  const element =
    first !== undefined && ts.isVariableStatement(first)
      ? first.declarationList.declarations[0]
      : first && nodeAt(first, ts.isExpressionStatement).expression;
  const found = element && assignedBy(element);
  return found && `${found.place.replace(/@\d+/u, '')} = ${found.value?.getText() ?? '?'}`;
}

test.each([
  ['let a = b;', 'a = b'],
  ['let a;', 'a = ?'],
  ['const { a } = b;', undefined],
  ['const [a] = b;', undefined],
  ['a = b;', 'a = b'],
  ['a.b = c;', 'a.b = c'],
  ['this.a = b;', 'this.a = b'],
  ["a['b'] = c;", 'a.b = c'],
  ['a[b] = c;', undefined],
  ['[a] = b;', undefined],
  ['a += b;', 'a = ?'],
  ['a ??= b;', 'a = b'],
  ['a >>>= b;', 'a = ?'],
  ['a++;', 'a = ?'],
  ['--a.b;', 'a.b = ?'],
  ['!a;', undefined],
  ['-a;', undefined],
  ['a === b;', undefined],
  ['a;', undefined],
])('%s assigns %s', (code, expected) => {
  expect(assigned(code)).toBe(expected);
});

test('a value that is kept somewhere goes by its place, any other by where it is written', () => {
  const [first, second] = nodeAt(parse('f(a.b, {}, {})'), ts.isCallExpression).arguments.slice(1);
  expect(valueKey(nodeAt(parse('a.b;'), ts.isPropertyAccessExpression))).toBe('a.b');
  expect(first && valueKey(first)).toMatch(/^value@\d+$/u);
  expect(first && valueKey(first)).not.toBe(second && valueKey(second));
});
