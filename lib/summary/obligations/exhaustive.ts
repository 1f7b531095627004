import ts from 'typescript';
import type { Edge } from '../../cfg/graph.js';
import { literalText, placeOf } from '../../cfg/places.js';
import { unwrap } from '../../syntax/expressions.js';

/**
 * Whether types allow an edge: the way past a `switch` without `default`, or past a chain of `else if (x === …)` without `else`,
 * that names every member of the value's union. Any other edge is possible. Asks the checker for such edges only.
 */
export function isPossibleEdge(edge: Edge, checker: ts.TypeChecker): boolean {
  if (edge.kind === 'other') return !isExhaustiveSwitch(edge, checker);
  return edge.kind !== 'false' || edge.test === undefined || !isExhaustiveChain(edge.test, checker);
}

function isExhaustiveSwitch(edge: Edge, checker: ts.TypeChecker): boolean {
  const clause = edge.test?.parent;
  if (clause === undefined || !ts.isCaseClause(clause) || edge.subject === undefined) return false;
  const { clauses } = clause.parent;
  if (clauses.at(-1) !== clause || clauses.some(ts.isDefaultClause)) return false;
  const named = clauses.flatMap((each) => (ts.isCaseClause(each) ? [each.expression] : []));
  return named.length > 1 && coversAll(edge.subject, named, checker);
}

function isExhaustiveChain(test: ts.Node, checker: ts.TypeChecker): boolean {
  const statement = test.parent;
  if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return false;
  const named: ts.Expression[] = [];
  let subject: ts.Expression | undefined;
  for (let at: ts.Node = statement; ts.isIfStatement(at); at = at.parent) {
    const compared = comparison(at.expression);
    if (compared === undefined) return false;
    if (subject !== undefined && placeOf(subject) !== placeOf(compared.value)) return false;
    subject = compared.value;
    named.push(compared.literal);
    if (!ts.isIfStatement(at.parent) || at.parent.elseStatement !== at) break;
  }
  return subject !== undefined && named.length > 1 && coversAll(subject, named, checker);
}

function comparison(
  expression: ts.Expression,
): { readonly value: ts.Expression; readonly literal: ts.Expression } | undefined {
  const test = unwrap(expression);
  if (!ts.isBinaryExpression(test) || test.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
    return undefined;
  if (literalText(test.right) !== undefined) return { value: test.left, literal: test.right };
  return literalText(test.left) === undefined ? undefined : { value: test.right, literal: test.left };
}

/** Whether every member of the subject's type is a single value, and is named. */
function coversAll(subject: ts.Expression, named: readonly ts.Expression[], checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(subject);
  if (!type.isUnion() || !type.types.every((member) => (member.flags & ts.TypeFlags.Unit) !== 0)) return false;
  const names = new Set(named.map((each) => checker.typeToString(checker.getTypeAtLocation(each))));
  return type.types.every((member) => names.has(checker.typeToString(member)));
}
