import * as ts from 'typescript';
import { calleeOf, unwrap } from './expressions.js';
import { isFunctionLiteral } from './functions.js';

/** A call that runs a function for every element of a collection: `words.map((word) => …)`. */
export interface Iteration {
  readonly collection: ts.Expression;
  readonly callback: ts.ArrowFunction | ts.FunctionExpression;
  /** The positions of the callback's parameters that stand for one element; of a comparator both do. */
  readonly elements: readonly number[];
}

const BY_ELEMENT = /^(?:every|filter|find|findIndex|findLast|findLastIndex|flatMap|forEach|map|some)$/u;
const FOLDING = /^(?:reduce|reduceRight)$/u;
const COMPARING = /^(?:sort|toSorted)$/u;

export function iterationOf(node: ts.Node): Iteration | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const callee = calleeOf(node);
  const given = node.arguments[0] === undefined ? undefined : unwrap(node.arguments[0]);
  if (given === undefined || !isFunctionLiteral(given) || !ts.isPropertyAccessExpression(callee)) return undefined;
  const name = callee.name.text;
  const elements = BY_ELEMENT.test(name) ? [0] : FOLDING.test(name) ? [1] : COMPARING.test(name) ? [0, 1] : undefined;
  return elements === undefined ? undefined : { collection: callee.expression, callback: given, elements };
}

/** Whether a node is the function that an iteration runs. */
export function isIterationCallback(node: ts.Node): boolean {
  return isFunctionLiteral(node) && iterationOf(node.parent)?.callback === node;
}
