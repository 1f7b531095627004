/** What goes through the elements of a value, and the methods of the program that hand those out. */
import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { wrapped } from './expressions.js';
import { unitName, enclosingUnit, type Unit } from './functions.js';

/** A place that runs the iterator of a value: `for (const x of v)`, `[...v]`, `f(...v)`, `yield* v`. */
export type Iterating =
  ts.ForOfStatement | ts.SpreadElement | (ts.YieldExpression & { readonly expression: ts.Expression });

/** `for await` runs another method, which is a task of its own. */
export function isIterating(node: ts.Node): node is Iterating {
  if (ts.isForOfStatement(node)) return node.awaitModifier === undefined;
  return ts.isSpreadElement(node) || (ts.isYieldExpression(node) && node.asteriskToken !== undefined);
}

/** The places in a file that run the iterator of something made there under a name; none where the name does not occur. */
export function iteratingIn(file: ts.SourceFile, name: string): readonly Iterating[] {
  return file.text.includes(name) ? allIn(file) : [];
}

const allIn = memoize((file: ts.SourceFile): readonly Iterating[] => {
  const found: Iterating[] = [];
  const visit = (node: ts.Node): void => {
    if (isIterating(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
});

/** Whether a member is what iterating calls: `[Symbol.iterator]() { … }`. */
export function isIteratorMethod(member: ts.Node): member is ts.MethodDeclaration {
  return (
    ts.isMethodDeclaration(member) &&
    ts.isComputedPropertyName(member.name) &&
    member.name.expression.getText() === 'Symbol.iterator'
  );
}

/**
 * The name of what makes the values that a unit iterates: of the class, of the variable that an object is kept in, or of the
 * function that makes it. Undefined for other units, and where there is none.
 */
export function makerOfIterated(unit: Unit): string | undefined {
  if (!isIteratorMethod(unit)) return undefined;
  const { parent } = unit;
  if (ts.isClassLike(parent)) return unitName(parent);
  const holder = wrapped(parent).parent;
  if (!ts.isVariableDeclaration(holder)) return unitName(enclosingUnit(parent));
  return ts.isIdentifier(holder.name) ? holder.name.text : undefined;
}
