/** Promises whose `reject` was left where it was made: they cannot fail. */
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { bareName, propertyName, unwrap, wrapped } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { declarationBehind } from '../../types/symbols.js';
import { makesDeferred } from '../settling/own-deferreds.js';

/** Whether a name is the promise of `const { promise, resolve } = Promise.withResolvers()`, or of a deferred of the program's own. */
export function isOnlyResolved(name: ts.Identifier, dispatch: Dispatch): boolean {
  const element = declarationBehind(name, dispatch.view.checker);
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

/** `new Promise((resolve) => setTimeout(resolve, ms))`: no way to reject it was taken, or none is used. */
export function isPlainWait(value: ts.Expression): boolean {
  const executor = executorOf(value);
  if (executor === undefined) return false;
  const [resolve, reject] = executor.parameters;
  if (resolve === undefined || reject === undefined) return resolve !== undefined;
  return ts.isIdentifier(reject.name) && usesOfVariable(reject.name).reads.length === 0;
}

/** Whether a parameter is a settle function of `new Promise((resolve, reject) => …)`: calling one does not throw. */
export function isSettleFunction({ parent }: ts.ParameterDeclaration): boolean {
  return isExecutor(parent);
}

/** The function that is given to `new Promise(…)`, where it is written there. */
export function executorOf(value: ts.Expression): ts.ArrowFunction | ts.FunctionExpression | undefined {
  const executor = ts.isNewExpression(value) ? value.arguments?.[0] : undefined;
  return executor !== undefined && isFunctionLiteral(executor) && isExecutor(executor) ? executor : undefined;
}

export function isExecutor(node: ts.Node): boolean {
  if (!isFunctionLiteral(node)) return false;
  const made = wrapped(node).parent;
  return ts.isNewExpression(made) && bareName(made.expression) === 'Promise' && made.arguments?.[0] === wrapped(node);
}
