/** Closures that come round again because they ask for it themselves, and the counters by which they end it. */
import * as ts from 'typescript';
import type { CfgRoot } from '../../cfg/graph.js';
import { isWithin } from '../../syntax/containing.js';
import { wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, isFunctionLiteral } from '../../syntax/functions.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/**
 * Whether a variable only counts the rounds of a closure: `tries` of `const check = () => { tries++; … setTimeout(check, 100); };
 * check();`. Such a closure is called once, and then only by itself: that its counter ends it tells of nobody else.
 */
export function countsRounds(variable: ts.Identifier, closure: CfgRoot): boolean {
  const { writes } = usesOfVariable(variable);
  return writes.length > 0 && writes.every((each) => isWithin(each, closure) && isStep(each)) && isSelfDriven(closure);
}

function isStep({ parent }: ts.Identifier): boolean {
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return kind === ts.SyntaxKind.PlusEqualsToken || kind === ts.SyntaxKind.MinusEqualsToken;
  }
  return ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent);
}

function isSelfDriven(closure: CfgRoot): boolean {
  const name = nameOf(closure);
  if (name === undefined) return false;
  const { reads, writes } = usesOfVariable(name);
  const outside = reads.filter((each) => !isWithin(each, closure));
  const [start] = outside;
  return (
    start !== undefined &&
    outside.length === 1 &&
    reads.length > 1 &&
    writes.length === 0 &&
    isCalledOnce(start, enclosingFunction(closure))
  );
}

function nameOf(closure: CfgRoot): ts.Identifier | undefined {
  if (ts.isFunctionDeclaration(closure)) return closure.name;
  const { parent } = isFunctionLiteral(closure) ? wrapped(closure) : closure;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : undefined;
}

/** Whether a name is called where the closure is made, and outside of any loop there. */
function isCalledOnce(name: ts.Identifier, home: ts.Node | undefined): boolean {
  const { parent } = name;
  if (!ts.isCallExpression(parent) || parent.expression !== name || enclosingFunction(name) !== home) return false;
  for (let around: ts.Node = parent; around !== home && !ts.isSourceFile(around); around = around.parent)
    if (ts.isIterationStatement(around, false)) return false;
  return true;
}
