/** Where a function calls, or hands on, the functions that its callers hand over: its parameters, and members of objects that are parameters. */
import * as ts from 'typescript';
import type { Callable } from '../callgraph/callable.js';
import { mayBeFunction } from '../callgraph/may-be-function.js';
import { calleeOf, isMemberAccess, propertyName, unwrap, wrapped } from '../syntax/expressions.js';
import { argumentPosition, handedPosition } from '../syntax/functions.js';
import { isTypeOfData } from '../syntax/type-nodes.js';
import { usesOfVariable } from '../syntax/variable-uses.js';
import { isInvoking } from '../syntax/known-calls.js';

/** What a caller hands over: the argument at a position, or a member of the object that is the argument. As text, to be a key. */
export type Slot = string;

export function slotOf(index: number, property?: string): Slot {
  return property === undefined ? String(index) : `${String(index)}.${property}`;
}

/** The member that a slot is of the argument at a position; undefined for the argument itself, and for other positions. */
export function memberOfSlot(slot: Slot, index: number): string | undefined {
  const prefix = `${String(index)}.`;
  return slot.startsWith(prefix) ? slot.slice(prefix.length) : undefined;
}

/** A place where what was handed over is called, or is handed on: as an argument, or as a member of an object that is one. */
export interface HandedUse {
  readonly slot: Slot;
  readonly value: ts.Expression;
}

/** A place where the object whose members may be functions is itself handed on, by name. */
export interface WholeUse {
  readonly index: number;
  readonly value: ts.Expression;
}

export interface HandedUses {
  readonly uses: readonly HandedUse[];
  readonly wholes: readonly WholeUse[];
}

export function handedUsesIn(callable: Callable, checker: ts.TypeChecker): HandedUses {
  const all = parametersOf(callable).map((parameter, index) => usesOfParameter(parameter, index, checker));
  return { uses: all.flatMap(({ uses }) => uses), wholes: all.flatMap(({ wholes }) => wholes) };
}

function parametersOf(callable: Callable): readonly ts.ParameterDeclaration[] {
  if (!ts.isClassLike(callable)) return callable.parameters;
  return callable.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
}

function usesOfParameter(parameter: ts.ParameterDeclaration, index: number, checker: ts.TypeChecker): HandedUses {
  if (isTypeOfData(parameter.type)) return { uses: [], wholes: [] };
  if (ts.isObjectBindingPattern(parameter.name))
    return { uses: usesOfPattern(parameter.name, index, checker), wholes: [] };
  if (!ts.isIdentifier(parameter.name)) return { uses: [], wholes: [] };
  const { reads } = usesOfVariable(parameter.name);
  const own = reads.filter(isHandled);
  // Whether a parameter may hold a function, its type says; a member that is called says it itself.
  const isFunction = own.length > 0 && mayBeFunction(parameter, checker);
  return {
    uses: [
      ...(isFunction ? own.map((value) => ({ slot: slotOf(index), value })) : []),
      ...reads.flatMap((read) => usesOfMembers(read, index, checker)),
    ],
    wholes: own.flatMap((value) => (argumentPosition(value) && isHandedByName(value) ? [{ index, value }] : [])),
  };
}

/** `options.onTick()`, `retry(options.task)`, `const { onTick } = options` */
function usesOfMembers(read: ts.Identifier, index: number, checker: ts.TypeChecker): readonly HandedUse[] {
  const object = wrapped(read);
  const { parent } = object;
  if (isInvoked(object)) return [];
  if (ts.isVariableDeclaration(parent) && parent.initializer === object && ts.isObjectBindingPattern(parent.name))
    return usesOfPattern(parent.name, index, checker);
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== object || !isHandled(parent)) return [];
  if (!isInvoked(wrapped(parent)) && !mayBeFunction(parent, checker)) return [];
  return [{ slot: slotOf(index, parent.name.text), value: parent }];
}

function usesOfPattern(pattern: ts.ObjectBindingPattern, index: number, checker: ts.TypeChecker): readonly HandedUse[] {
  return pattern.elements.flatMap((element): readonly HandedUse[] => {
    const property = propertyName(element.propertyName ?? element.name);
    if (property === undefined || element.dotDotDotToken !== undefined || !ts.isIdentifier(element.name)) return [];
    const slot = slotOf(index, property);
    const reads = usesOfVariable(element.name).reads.filter(isHandled);
    const isFunction =
      reads.some((read) => isInvoked(wrapped(read))) || (reads.length > 0 && mayBeFunction(element, checker));
    return isFunction ? reads.map((value) => ({ slot, value })) : [];
  });
}

function isHandled(value: ts.Expression): boolean {
  return isInvoked(wrapped(value)) || argumentPosition(value) !== undefined || isHandedByName(value);
}

/** Whether a value is handed, itself or as a member, to what is called by a plain name, by `super` or on `this`. */
function isHandedByName(value: ts.Expression): boolean {
  const call = handedPosition(value)?.call;
  const callee = call === undefined ? undefined : calleeOf(call);
  if (callee === undefined) return false;
  return (
    ts.isIdentifier(callee) ||
    callee.kind === ts.SyntaxKind.SuperKeyword ||
    (isMemberAccess(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword)
  );
}

/** `p()`, `p?.()`, `p.call(x)`, `p.apply(x)`, p`…` */
export function isInvoked(use: ts.Expression): boolean {
  const { parent } = use;
  if (ts.isCallExpression(parent)) return calleeOf(parent) === unwrap(use);
  if (ts.isTaggedTemplateExpression(parent)) return parent.tag === use;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== use) return false;
  return isInvoking(parent.name.text) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
}
