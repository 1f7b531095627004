import { isBuiltin } from 'node:module';
import * as ts from 'typescript';
import type { FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { HOST_MODULES } from '../../catalogue/hosts.js';
import type { ApiRef } from '../../catalogue/records.js';
import { argumentsOf, bareName, calleeOf, type CallLike, isMemberAccess } from '../../syntax/expressions.js';
import { apiRefOfDeclaration } from '../../types/api-ref.js';
import { thenMember } from '../../types/thenable.js';
import { typeOf } from '../../types/type-of.js';
import { holds } from '../condition.js';
import { eagerRecordOf } from './eager-records.js';
import { isSettleFunction } from './only-resolved.js';
import { tellsCallback } from './telling.js';

/** Whether a call of what is beyond our sight is known not to throw. */
export function succeeds(called: FunctionValue, call: CallLike, dispatch: Dispatch): boolean {
  const { view } = dispatch;
  if (called.kind === 'api') {
    if (called.refs.some(({ module }) => module === 'path') || isRecordedToSucceed(called, call, dispatch)) return true;
    if (eagerRecordOf(called, call, dispatch) !== undefined) return true;
  }
  if (called.kind === 'parameter' && (isGetter(call, view.checker) || isSettleFunction(called.parameter))) return true;
  if (PREDICATE.test(bareName(calleeOf(call)) ?? '') && isBoolean(call, view.checker)) return true;
  if (ts.isCallExpression(call) && (isOfEvents(call) || tellsCallback(call, view.checker))) return true;
  // What a constructor is given it may find wrong.
  if (ts.isNewExpression(call) && argumentsOf(call).length === 0) return true;
  return answersPromise(call, view.checker) || isOfSucceedingType(call, dispatch);
}

/** Whether the catalogue says so of the type that another package gives to the function that is called. */
export function isOfSucceedingType(call: CallLike, { api, view }: Dispatch): boolean {
  const type = functionTypeOf(call, view.checker);
  return type !== undefined && api.find('succeeds', type).some(({ when }) => holds(when, call, view.checker));
}

/** Whether the catalogue says of an API that its call does not throw, nor its promise reject. */
export function isRecordedToSucceed(called: FunctionValue, call: CallLike, { api, view }: Dispatch): boolean {
  if (called.kind !== 'api') return false;
  return called.refs.flatMap((ref) => api.find('succeeds', ref)).some(({ when }) => holds(when, call, view.checker));
}

/** `import('./report.js')` */
export function isImport({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** `import('node:fs')`, `import('electron')`: whoever runs the program brings it along. */
export function isOfPlatform({ arguments: [module] }: ts.CallExpression): boolean {
  return (
    module !== undefined &&
    ts.isStringLiteralLike(module) &&
    (isBuiltin(module.text) || HOST_MODULES.includes(module.text))
  );
}

/** `sleep(500)`, of a function beyond our sight: a pause, by its name and the one number that it takes. */
export function isPause(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const [duration, ...others] = call.arguments;
  if (duration === undefined || others.length > 0 || !PAUSE.test(bareName(calleeOf(call)) ?? '')) return false;
  return ((typeOf(duration, checker)?.flags ?? 0) & ts.TypeFlags.NumberLike) !== 0;
}

const PAUSE = /^(?:sleep|delay|pause|wait)(?:For|Ms)?$/iu;

/** `server.emit('added', post)`, `stream.on('end', done)`: what listeners do with it is their own. */
function isOfEvents(call: ts.CallExpression): boolean {
  return isMemberAccess(calleeOf(call)) && EVENTS.test(bareName(calleeOf(call)) ?? '');
}

const EVENTS = /^(?:emit|on|once|off|addListener|removeListener|removeAllListeners)$/u;

/** `isWeekend`, `hasUnread` */
const PREDICATE = /^(?:is|has)[A-Z]/u;

function isBoolean(call: CallLike, checker: ts.TypeChecker): boolean {
  return ((typeOf(call, checker)?.flags ?? 0) & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) !== 0;
}

/** A function handed in that takes nothing and answers a value stands for the value: `getTheme()`. */
function isGetter(call: CallLike, checker: ts.TypeChecker): boolean {
  const type = argumentsOf(call).length === 0 ? typeOf(call, checker) : undefined;
  return type !== undefined && (type.flags & NO_VALUE) === 0;
}

const NO_VALUE =
  ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** What answers a promise fails by that. */
function answersPromise(call: CallLike, checker: ts.TypeChecker): boolean {
  const type = typeOf(call, checker);
  const parts = type?.isUnion() === true ? type.types : [type];
  return parts.every((part) => part !== undefined && thenMember(part, checker) !== undefined);
}

/**
 * The name that another package gives to the type of the function that is called, or to the tuple that it is taken out of: `Dispatch` of a
 * state's setter.
 */
function functionTypeOf(call: CallLike, checker: ts.TypeChecker): ApiRef | undefined {
  let named: ts.Node | undefined = checker.getResolvedSignature(call)?.declaration?.parent;
  while (named !== undefined && (ts.isTupleTypeNode(named) || ts.isNamedTupleMember(named))) named = named.parent;
  if (named === undefined || !(ts.isTypeAliasDeclaration(named) || ts.isInterfaceDeclaration(named))) return undefined;
  return apiRefOfDeclaration(named);
}
