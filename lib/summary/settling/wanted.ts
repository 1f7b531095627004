/** Promises that a function answers, and whose value its callers want: one that can only fail is of no use to them. */
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { referencesTo } from '../../callgraph/references.js';
import { wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, type FunctionNode, isFunctionLiteral } from '../../syntax/functions.js';
import { isRaced } from './racing.js';
import { isAwaited } from './waiting.js';

/**
 * Whether a promise is answered to a caller who does something with what it is resolved with. Whoever waits and takes nothing may
 * wait for the failure; whoever races it does so.
 *
 * @example `const socket = await dial(target)`, `dial(target).then((socket) => { … })`
 */
export function isWantedByCaller(created: ts.NewExpression, dispatch: Dispatch): boolean {
  const maker = answering(created);
  if (maker === undefined || isOfNever(created.typeArguments) || isPromiseOfNever(maker.type)) return false;
  const calls = [...(referencesTo(maker, dispatch)?.calls ?? [])];
  return calls.some(isTaken) && !calls.some((call) => isRaced(call));
}

/** The function that answers a promise as soon as it has made it. */
function answering(created: ts.NewExpression): FunctionNode | undefined {
  const { parent } = wrapped(created);
  if (ts.isReturnStatement(parent)) return enclosingFunction(parent);
  return ts.isArrowFunction(parent) ? parent : undefined;
}

/** `Promise<never>`: its author waits for the failure. */
function isPromiseOfNever(type: ts.TypeNode | undefined): boolean {
  return type !== undefined && ts.isTypeReferenceNode(type) && isOfNever(type.typeArguments);
}

function isOfNever(types: readonly ts.TypeNode[] | undefined): boolean {
  return types?.[0]?.kind === ts.SyntaxKind.NeverKeyword;
}

function isTaken(call: ts.Expression): boolean {
  const { parent } = wrapped(call);
  if (isAwaited(call)) return !ts.isExpressionStatement(wrapped(parent as ts.AwaitExpression).parent);
  if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== 'then') return false;
  const then = wrapped(parent).parent;
  const [reaction] = ts.isCallExpression(then) && then.expression === wrapped(parent) ? then.arguments : [];
  return reaction !== undefined && isFunctionLiteral(reaction) && reaction.parameters.length > 0;
}
