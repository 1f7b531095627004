/** Values that arrive on another thread as something less: structured clone takes their data and leaves the rest behind. */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import { bindingOf, isAssignedLater } from '../../syntax/bindings.js';
import { bareName, calleeOf, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import {
  argumentPosition,
  isFunctionLiteral,
  isFunctionNode,
  type FunctionNode,
  type Unit,
} from '../../syntax/functions.js';
import { literalValue } from '../../syntax/literals.js';
import { lineageOf } from '../../types/lineage.js';
import type { Edges } from '../edges.js';

export type Stripped =
  /** What such values work on belongs to their thread. */
  | { readonly what: 'bound'; readonly type: string }
  /** A worker calls this method of what it gets. */
  | { readonly what: 'methods'; readonly type: string; readonly method: string };

/** What a value of a type loses on its way to another thread, as far as that is known to matter. */
export type StrippedOf = (type: ts.Type) => Stripped | undefined;

/** @param isOnWorker whether a unit runs on another thread */
export function strippingIn(edges: Edges, isOnWorker: (unit: Unit) => boolean): StrippedOf {
  const { checker } = edges.dispatch.view;
  return (type) => {
    const symbol = type.getSymbol();
    if (symbol === undefined) return undefined;
    const isBound = lineageOf(symbol, checker).some(
      ({ module, name }) => module !== undefined && edges.api.find('bound', { module, name }).length > 0,
    );
    if (isBound) return { what: 'bound', type: symbol.name };
    const method = ownMethods(symbol).find((each) => isCalledThere(each, edges, isOnWorker));
    return method === undefined ? undefined : { what: 'methods', type: symbol.name, method: method.name.getText() };
  };
}

/** The methods that the instances of a class of the program have by its prototype. */
function ownMethods({ valueDeclaration }: ts.Symbol): readonly ts.MethodDeclaration[] {
  const isOwn = valueDeclaration !== undefined && ts.isClassLike(valueDeclaration);
  return isOwn && !valueDeclaration.getSourceFile().isDeclarationFile
    ? valueDeclaration.members.filter(ts.isMethodDeclaration)
    : [];
}

/** Whether a worker calls a method of what it was sent. One that makes an instance again, from data, calls that one's. */
function isCalledThere(
  method: ts.MethodDeclaration,
  { dispatch }: Edges,
  isOnWorker: (unit: Unit) => boolean,
): boolean {
  const name = method.name.getText();
  const isIt = (call: CallLike): boolean =>
    bareName(calleeOf(call)) === name &&
    isOfSent(call) &&
    dispatch.calleesOf(call).some((value) => value.kind === 'callable' && value.callable === (method as Callable));
  return [...dispatch.view.index().callers.get(name)].some(({ unit, calls }) => calls.some(isIt) && isOnWorker(unit));
}

/** `job.total()`, `task.job.total()`, where `job` and `task` are what a worker's entry was sent. */
function isOfSent(call: CallLike): boolean {
  let receiver = calleeOf(call);
  if (!isMemberAccess(receiver)) return false;
  while (isMemberAccess(receiver)) receiver = unwrap(receiver.expression);
  const name = ts.isIdentifier(receiver) ? bindingOf(receiver) : undefined;
  if (name === undefined || isAssignedLater(name)) return false;
  let declared: ts.Node = name.parent;
  while (ts.isBindingElement(declared)) declared = declared.parent.parent;
  return ts.isParameter(declared) && isFunctionNode(declared.parent) && isEntry(declared.parent);
}

/** What a pool calls with a task, or a thread with a message: the default export of a file, a listener for messages. */
function isEntry(fn: FunctionNode): boolean {
  if (ts.isExportAssignment(fn.parent)) return true;
  if (ts.isFunctionDeclaration(fn)) return (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Default) !== 0;
  const position = isFunctionLiteral(fn) ? argumentPosition(fn) : undefined;
  return position?.index === 1 && literalValue(position.call.arguments?.[0]) === 'message';
}
