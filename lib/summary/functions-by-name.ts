import * as ts from 'typescript';
import type { ProgramView } from '../callgraph/program-view.js';
import { isFunctionNode, type FunctionNode, type Unit } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';

/**
 * A test of names: whether some function of the program that is called so passes a test of its own, by syntax alone. Only a call of
 * such a name is worth a look at its callee.
 *
 * @param isMeant asked once for each function, so that the answer survives other files' edits
 *
 * @example
 * const mayCount = someFunctionNamed((owner) => owner.parameters.length > 0);
 * mayCount('size', view);
 */
export function someFunctionNamed(
  isMeant: (owner: FunctionNode) => boolean,
): (name: string, view: ProgramView) => boolean {
  const isMeantOnce = memoize(isMeant);
  return (name, view) =>
    view
      .index()
      .named.get(name)
      .some((unit) => {
        const called = calledFor(unit);
        return called !== undefined && isMeantOnce(called);
      });
}

/** The function that runs when a unit is called: of a class, its constructor. */
function calledFor(unit: Unit): FunctionNode | undefined {
  const called = ts.isClassLike(unit) ? unit.members.find(ts.isConstructorDeclaration) : unit;
  return called !== undefined && isFunctionNode(called) ? called : undefined;
}
