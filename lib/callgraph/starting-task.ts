import * as ts from 'typescript';
import { wrapped } from '../syntax/expressions.js';
import { isFunctionLiteral, type Unit } from '../syntax/functions.js';
import { isPromiseType, startsOwnTask } from '../syntax/own-task.js';
import { resolveSymbol } from '../types/resolve.js';

/** How many names for a type are looked through. */
const MAX_ALIASES = 4;

/**
 * Whether calling a function starts a task: its syntax shows it, or it is a literal in a variable or field whose declared type is
 * that of functions which answer a promise.
 *
 * @example `type Step = (input: string) => Promise<void>; const copy: Step = (input) => { … }`
 */
export function startsTask(unit: Unit, checker: ts.TypeChecker): boolean {
  if (startsOwnTask(unit)) return true;
  if (!isFunctionLiteral(unit) || unit.type !== undefined) return false;
  const outer = wrapped(unit);
  const { parent } = outer;
  const isHeld = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
  return isHeld && parent.initializer === outer && promisesByType(parent.type, checker, MAX_ALIASES);
}

/** By declarations alone: a type that has to be worked out says nothing. */
function promisesByType(type: ts.TypeNode | undefined, checker: ts.TypeChecker, aliases: number): boolean {
  if (type === undefined || aliases === 0) return false;
  if (ts.isFunctionTypeNode(type)) return isPromiseType(type.type);
  if (!ts.isTypeReferenceNode(type)) return false;
  const declaration = resolveSymbol(checker, type.typeName)?.declarations?.find(
    (each) => ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each),
  );
  if (declaration === undefined) return false;
  if (ts.isTypeAliasDeclaration(declaration)) return promisesByType(declaration.type, checker, aliases - 1);
  const signatures = declaration.members.filter(ts.isCallSignatureDeclaration);
  return signatures.length > 0 && signatures.every((each) => each.type !== undefined && isPromiseType(each.type));
}
