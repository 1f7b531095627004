import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { membersOfTable } from '../../../lib/syntax/tables.js';
import { parse } from '../../support/parse.js';

test.each([
  ['[f, g]', ['f', 'g']],
  ['({ a: f, g, h() {} })', ['f', 'g', 'h() {}']],
  ["new Map([['a', f], ['b', g]])", ['f', 'g']],
  ['new Map([entry])', ['entry']],
  ['new Map()', undefined],
  ['new Set([f])', undefined],
  ['f', undefined],
])('%s', (code, expected) => {
  const [statement] = parse(code).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw new Error('not an expression');
  const { expression } = statement;
  const table = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  expect(membersOfTable(table)?.map((member) => member.getText())).toEqual(expected);
});
