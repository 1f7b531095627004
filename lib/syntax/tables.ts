/** Tables of functions that are written out: object literals, lists, and maps made from a list of entries. */
import * as ts from 'typescript';
import { unwrap } from './expressions.js';

/**
 * The members of a table: expressions, methods, or what cannot be followed (a spread). Undefined when it is none.
 *
 * @example `{ a: f, g() {} }`, `[f, g]`, `new Map([['a', f]])`
 */
export function membersOfTable(table: ts.Expression): readonly ts.Node[] | undefined {
  if (ts.isArrayLiteralExpression(table)) return table.elements;
  if (ts.isObjectLiteralExpression(table)) return table.properties.map(valueOfMember);
  return entriesOfMap(table)?.map((entry) => {
    const pair = unwrap(entry);
    return ts.isArrayLiteralExpression(pair) ? (pair.elements[1] ?? entry) : entry;
  });
}

function valueOfMember(member: ts.ObjectLiteralElementLike): ts.Node {
  if (ts.isPropertyAssignment(member)) return member.initializer;
  return ts.isShorthandPropertyAssignment(member) ? member.name : member;
}

/** The entries of `new Map([…])`. */
function entriesOfMap(table: ts.Expression): readonly ts.Expression[] | undefined {
  if (!ts.isNewExpression(table) || !ts.isIdentifier(table.expression) || table.expression.text !== 'Map')
    return undefined;
  const [given] = table.arguments ?? [];
  const entries = given === undefined ? undefined : unwrap(given);
  return entries !== undefined && ts.isArrayLiteralExpression(entries) ? entries.elements : undefined;
}

/** The callee of `table.get(key)`. */
export function isMapRead(callee: ts.Expression): callee is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'get';
}
