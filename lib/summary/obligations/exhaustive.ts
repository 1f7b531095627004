import * as ts from 'typescript';
import type { Edge } from '../../cfg/graph.js';
import { literalText, placeOf } from '../../cfg/places.js';
import { unwrap } from '../../syntax/expressions.js';

/**
 * Whether types allow an edge: the way past the last case of a `switch`, or past the last test of a chain of `else if (x === …)`,
 * to what follows or to a `default` or `else` that should never happen, where every member of the value's union is named. Any
 * other edge is possible. Asks the checker for such edges only.
 */
export function isPossibleEdge(edge: Edge, checker: ts.TypeChecker): boolean {
  if (isBeforeTheEnd(edge)) return false;
  if (edge.kind === 'other') return !isExhaustiveSwitch(edge, checker);
  return edge.kind !== 'false' || edge.test === undefined || !isExhaustiveChain(edge.test, checker);
}

/** A request tells of each of its states; only the last, `request.readyState === 4`, is its end and is asked about. */
function isBeforeTheEnd({ kind, test }: Edge): boolean {
  if ((kind !== 'true' && kind !== 'false') || test === undefined || !ts.isBinaryExpression(test)) return false;
  const isState = ts.isPropertyAccessExpression(test.left) && test.left.name.text === 'readyState';
  if (!isState || !/^(?:4|[\w$.]+\.DONE)$/u.test(test.right.getText())) return false;
  const operator = test.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken)
    return kind === 'false';
  return (
    (operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken) &&
    kind === 'true'
  );
}

function isExhaustiveSwitch(edge: Edge, checker: ts.TypeChecker): boolean {
  const clause = edge.test?.parent;
  if (clause === undefined || !ts.isCaseClause(clause) || edge.subject === undefined) return false;
  const cases = clause.parent.clauses.filter(ts.isCaseClause);
  if (cases.at(-1) !== clause) return false;
  const named = cases.map(({ expression }) => expression);
  return named.length > 1 && coversAll(edge.subject, named, checker);
}

function isExhaustiveChain(test: ts.Node, checker: ts.TypeChecker): boolean {
  const statement = ifOf(test);
  if (statement === undefined || isFollowedByTest(statement)) return false;
  const named: ts.Expression[] = [];
  let subject: ts.Expression | undefined;
  for (let at: ts.Node = statement; ts.isIfStatement(at); at = at.parent) {
    for (const compared of comparisons(at.expression)) {
      if (compared === undefined) return false;
      if (subject !== undefined && placeOf(subject) !== placeOf(compared.value)) return false;
      named.push(compared.literal);
      // The value's type before the first test of the chain, which comes last here.
      subject = compared.value;
    }
    if (!ts.isIfStatement(at.parent) || at.parent.elseStatement !== at) break;
  }
  return subject !== undefined && named.length > 1 && coversAll(subject, named, checker);
}

/** The statement that goes on to its `else` when a test does not hold. */
function ifOf(test: ts.Node): ts.IfStatement | undefined {
  const { parent } = test;
  if (ts.isIfStatement(parent)) return parent.expression === test ? parent : undefined;
  const isLast =
    ts.isParenthesizedExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.BarBarToken && parent.right === test);
  return isLast ? ifOf(parent) : undefined;
}

function isFollowedByTest({ elseStatement }: ts.IfStatement): boolean {
  return elseStatement !== undefined && ts.isIfStatement(elseStatement);
}

interface Comparison {
  readonly value: ts.Expression;
  readonly literal: ts.Expression;
}

/** `x === 'a' || x === 'b'`, the last first; undefined for what is no comparison with a literal. */
function comparisons(expression: ts.Expression): readonly (Comparison | undefined)[] {
  const test = unwrap(expression);
  if (!ts.isBinaryExpression(test)) return [undefined];
  const { left, right, operatorToken } = test;
  if (operatorToken.kind === ts.SyntaxKind.BarBarToken) return [...comparisons(right), ...comparisons(left)];
  if (operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return [undefined];
  if (literalText(right) !== undefined) return [{ value: left, literal: right }];
  return [literalText(left) === undefined ? undefined : { value: right, literal: left }];
}

/** Whether every member of the subject's type is a single value, and is named. */
function coversAll(subject: ts.Expression, named: readonly ts.Expression[], checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(subject);
  if (!type.isUnion() || !type.types.every((member) => (member.flags & ts.TypeFlags.Unit) !== 0)) return false;
  const names = new Set(named.map((each) => checker.typeToString(checker.getTypeAtLocation(each))));
  return type.types.every((member) => names.has(checker.typeToString(member)));
}
