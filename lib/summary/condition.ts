import * as ts from 'typescript';
import type { Condition } from '../catalogue/records.js';
import { argumentsOf, propertyName, unwrap, type CallLike } from '../syntax/expressions.js';
import { isFunctionLiteral } from '../syntax/functions.js';
import { literalValue, propertyOfLiteral } from '../syntax/literals.js';
import { isPartlyThenable } from '../types/thenable.js';
import { assertNever } from '../util/assert-never.js';

/**
 * Whether a catalogue record's condition holds at a call site, by syntax. What cannot be read off (a spread, a value from
 * elsewhere) counts against the effect: we would rather say nothing.
 */
export function holds(condition: Condition | undefined, call: CallLike, checker: ts.TypeChecker): boolean {
  if (condition === undefined) return true;
  const given = argumentsOf(call);
  if (given.some(ts.isSpreadElement)) return false;
  switch (condition.kind) {
    case 'no-callback':
      return !given.some((argument) => mayBeFunction(argument, checker));
    case 'fewer-arguments':
      return given.length < condition.count;
    case 'option':
      return literalValue(propertyOfLiteral(given[condition.argument], condition.property)) === condition.equals;
    case 'not-option':
      return isOptionAbsent(given[condition.argument], condition.property, condition.equals);
    case 'literal':
      return literalValue(given[condition.argument]) === condition.equals;
    case 'string-argument':
      return isAlways(ts.TypeFlags.StringLike, given[condition.argument], checker);
    case 'number-argument':
      return isAlways(ts.TypeFlags.NumberLike, given[condition.argument], checker);
    case 'no-promise':
      return checker.getPropertyOfType(checker.getTypeAtLocation(call), 'then') === undefined;
    case 'no-promise-argument':
      return !givesPromise(given[condition.argument], checker);
    case 'maybe-number-argument':
      return mayBe(ts.TypeFlags.NumberLike, given[condition.argument], checker);
    case 'new-buffer-argument':
      return isNewBuffer(given[condition.argument]);
    case 'every':
      return condition.of.every((each) => holds(each, call, checker));
    default:
      return assertNever(condition);
  }
}

function isAlways(flags: ts.TypeFlags, argument: ts.Expression | undefined, checker: ts.TypeChecker): boolean {
  return argument !== undefined && (checker.getTypeAtLocation(argument).flags & flags) !== 0;
}

/** `Buffer.alloc(n)`, `new Uint8Array(n)` */
function isNewBuffer(argument: ts.Expression | undefined): boolean {
  const value = argument === undefined ? undefined : unwrap(argument);
  if (value === undefined) return false;
  return ts.isCallExpression(value)
    ? /^Buffer\.alloc(?:Unsafe(?:Slow)?)?$/u.test(value.expression.getText())
    : ts.isNewExpression(value) && /^\w+Array$/u.test(value.expression.getText());
}

function givesPromise(argument: ts.Expression | undefined, checker: ts.TypeChecker): boolean {
  if (argument === undefined) return false;
  const type = checker.getTypeAtLocation(argument);
  const answers = type.getCallSignatures().map((signature) => signature.getReturnType());
  return [type, ...answers].some((each) => isPartlyThenable(each, checker));
}

function mayBe(flags: ts.TypeFlags, argument: ts.Expression | undefined, checker: ts.TypeChecker): boolean {
  if (argument === undefined) return false;
  const type = checker.getTypeAtLocation(argument);
  return (type.isUnion() ? type.types : [type]).some((each) => (each.flags & flags) !== 0);
}

function mayBeFunction(argument: ts.Expression, checker: ts.TypeChecker): boolean {
  const value = unwrap(argument);
  if (isFunctionLiteral(value)) return true;
  if (literalValue(value) !== undefined || ts.isObjectLiteralExpression(value)) return false;
  const type = checker.getTypeAtLocation(value);
  const isOpaque = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  return isOpaque || type.getCallSignatures().length > 0;
}

function isOptionAbsent(argument: ts.Expression | undefined, property: string, value: boolean | string): boolean {
  if (argument === undefined) return true;
  const options = unwrap(argument);
  // `render(path, (error, text) => …)`: a callback in their place, and so no options.
  if (isFunctionLiteral(options)) return true;
  if (!ts.isObjectLiteralExpression(options) || options.properties.some(ts.isSpreadAssignment)) return false;
  if (!options.properties.some(({ name }) => propertyName(name) === property)) return true;
  const given = literalValue(propertyOfLiteral(options, property));
  return given !== undefined && given !== value;
}
