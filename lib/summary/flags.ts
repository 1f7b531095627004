import * as ts from 'typescript';
import { isNothing } from '../syntax/absence.js';
import { propertyName, unwrap } from '../syntax/expressions.js';
import { isFunctionNode, type Unit } from '../syntax/functions.js';
import { literalValue } from '../syntax/literals.js';
import { declarationOf, usesOfVariable } from '../syntax/variable-uses.js';

/**
 * A parameter, or an option of one, on which it depends whether a function does something: its callers' choice, not the function's
 * habit.
 */
export interface Flag {
  /** Position of the parameter. */
  readonly parameter: number;
  /** What is asked of it: whether it is true, whether `typeof` says that it is a text, whether it is there at all. */
  readonly asks: 'truth' | 'text' | 'presence';
  /** The option, where the parameter is an object of options. */
  readonly option: string | undefined;
  /** The answer that leads on; undefined where that cannot be read off. */
  readonly wanted: boolean | undefined;
  /** The answer where a call leaves it out. */
  readonly leftOut: boolean;
}

/** The flag of what happens for certain where a call leaves a parameter out; of what it gives nothing can be read off. */
export function leftOutFlag(parameter: number): Flag {
  return { parameter, asks: 'truth', option: undefined, wanted: true, leftOut: true };
}

export function sameFlags(a: readonly Flag[] = [], b: readonly Flag[] = []): boolean {
  return a.length === b.length && a.every((flag, index) => isSame(flag, b[index]));
}

function isSame(a: Flag, b: Flag | undefined): boolean {
  return (
    a.parameter === b?.parameter &&
    a.asks === b.asks &&
    a.option === b.option &&
    a.wanted === b.wanted &&
    a.leftOut === b.leftOut
  );
}

/**
 * Whether a call gives a function's flags the values that are wanted; undefined when that cannot be read off. A text is given
 * unless its type says otherwise, and what an optional parameter is for unless the call shows that it is not.
 *
 * @param given the arguments; undefined where they do not line up with the parameters
 */
export function areGiven(
  flags: readonly Flag[],
  given: readonly ts.Expression[] | undefined,
  checker: ts.TypeChecker,
): boolean | undefined {
  const answers = flags.map((flag) => {
    if (flag.asks === 'text') return mayBeGiven(flag, given, checker);
    return flag.asks === 'presence' ? mayBeThere(flag, given) : given && isGiven(flag, given);
  });
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Whether the type of an argument lets `typeof` say what is wanted. */
function mayBeGiven(
  { parameter, wanted }: Flag,
  given: readonly ts.Expression[] | undefined,
  checker: ts.TypeChecker,
): boolean {
  if (given === undefined || wanted === undefined || given.slice(0, parameter + 1).some(ts.isSpreadElement))
    return true;
  const argument = given[parameter];
  if (argument === undefined) return true;
  const type = checker.getTypeAtLocation(argument);
  const parts = type.isUnion() ? type.types : [type];
  const isOpen = (part: ts.Type): boolean =>
    (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Instantiable)) !== 0;
  return parts.some((part) => isOpen(part) || ((part.flags & ts.TypeFlags.StringLike) !== 0) === wanted);
}

/** Whether a call may leave out what must be left out, or bring what must be there. */
function mayBeThere({ parameter, wanted, leftOut }: Flag, given: readonly ts.Expression[] | undefined): boolean {
  if (given === undefined || wanted === undefined || given.slice(0, parameter + 1).some(ts.isSpreadElement))
    return true;
  const argument = given[parameter];
  if (argument === undefined) return leftOut === wanted;
  if (isNothing(argument)) return !wanted;
  return wanted || !isWrittenOut(unwrap(argument));
}

function isWrittenOut(value: ts.Expression): boolean {
  return (
    ts.isObjectLiteralExpression(value) ||
    ts.isArrayLiteralExpression(value) ||
    ts.isNewExpression(value) ||
    isFunctionNode(value)
  );
}

/**
 * The flags that a function's callers decide in its place, where all that is asked is of parameters of its own that it hands on as they
 * are; undefined where one is not.
 */
export function handedOn(
  flags: readonly Flag[],
  given: readonly ts.Expression[],
  unit: Unit,
): readonly Flag[] | undefined {
  const own = flags.map((flag) => {
    const argument = given[flag.parameter];
    const parameter = flag.asks !== 'truth' && argument !== undefined ? ownParameter(argument, unit) : -1;
    return parameter < 0 ? undefined : { ...flag, parameter };
  });
  return own.includes(undefined) ? undefined : (own as readonly Flag[]);
}

/** The position of the parameter that an expression is, if nobody gives it another value; -1 for anything else. */
export function ownParameter(expression: ts.Expression, unit: Unit): number {
  const value = unwrap(expression);
  const declared = ts.isIdentifier(value) ? declarationOf(value) : undefined;
  if (declared === undefined || !ts.isParameter(declared) || !ts.isIdentifier(declared.name)) return -1;
  return usesOfVariable(declared.name).writes.length > 0 ? -1 : parametersOf(unit).indexOf(declared);
}

function isGiven({ parameter, option, wanted, leftOut }: Flag, given: readonly ts.Expression[]): boolean | undefined {
  if (wanted === undefined || given.slice(0, parameter + 1).some(ts.isSpreadElement)) return undefined;
  const argument = given[parameter];
  if (argument === undefined) return leftOut === wanted;
  const value = option === undefined ? argument : optionOf(argument, option);
  if (value === 'left out') return leftOut === wanted;
  const literal = value === undefined ? undefined : literalValue(value);
  return typeof literal === 'boolean' ? literal === wanted : undefined;
}

function optionOf(argument: ts.Expression, name: string): ts.Expression | 'left out' | undefined {
  const options = unwrap(argument);
  if (!ts.isObjectLiteralExpression(options) || options.properties.some(ts.isSpreadAssignment)) return undefined;
  const member = options.properties.find((each) => propertyName(each.name) === name);
  if (member === undefined) return 'left out';
  return ts.isPropertyAssignment(member) ? member.initializer : undefined;
}

export function parametersOf(unit: Unit): readonly ts.ParameterDeclaration[] {
  if (isFunctionNode(unit)) return unit.parameters;
  return ts.isClassLike(unit) ? (unit.members.find(ts.isConstructorDeclaration)?.parameters ?? []) : [];
}
