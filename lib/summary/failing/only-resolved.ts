/** Promises whose `reject` was left where it was made: they cannot fail. */
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { bareName, propertyName, unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { declarationOf } from '../../syntax/variable-uses.js';
import { makesDeferred } from '../settling/own-deferreds.js';

/** Whether a name is the promise of `const { promise, resolve } = Promise.withResolvers()`, or of a deferred of the program's own. */
export function isOnlyResolved(name: ts.Identifier, dispatch: Dispatch): boolean {
  const element = declarationOf(name);
  if (element === undefined || !ts.isBindingElement(element) || memberOf(element) !== 'promise') return false;
  const { elements, parent } = element.parent;
  const isConstant = (ts.getCombinedNodeFlags(element) & ts.NodeFlags.Const) !== 0;
  const made = isConstant && ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
  return (
    made !== undefined &&
    elements.every((each) => ts.isBindingElement(each) && HARMLESS.has(memberOf(each) ?? '')) &&
    isDeferred(unwrap(made), dispatch)
  );
}

const HARMLESS: ReadonlySet<string> = new Set(['promise', 'resolve']);

/** The member that an element of an object pattern takes; undefined for the rest of them. */
function memberOf({ dotDotDotToken, propertyName: member, name }: ts.BindingElement): string | undefined {
  return dotDotDotToken === undefined ? propertyName(member ?? name) : undefined;
}

function isDeferred(made: ts.Expression, dispatch: Dispatch): boolean {
  return (
    ts.isCallExpression(made) &&
    dispatch.calleesOf(made).every((called) => {
      if (called.kind === 'callable') return makesDeferred(called.callable);
      return (
        called.kind === 'api' &&
        called.refs.some(({ module, name }) => module === 'lib' && name === 'Promise.withResolvers')
      );
    })
  );
}

/** `new Promise((resolve) => setTimeout(resolve, ms))`: no way to reject it was taken. */
export function isPlainWait(value: ts.Expression): boolean {
  if (!ts.isNewExpression(value) || bareName(value.expression) !== 'Promise') return false;
  const executor = value.arguments?.[0];
  return executor !== undefined && isFunctionLiteral(executor) && executor.parameters.length === 1;
}
