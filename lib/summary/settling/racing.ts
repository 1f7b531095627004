/** Operands of a race: they need not settle, another one does. */
import * as ts from 'typescript';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { bareName, unwrap, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, isFunctionLiteral } from '../../syntax/functions.js';
import { isFilling } from '../obligations/positions.js';

/** How many names and lists a promise is followed through. */
const MAX_STEPS = 4;

/**
 * Whether a promise, or the list that it is put into, comes to be raced in the function around: `Promise.race([work, timeout])`,
 * `Promise.race(jobs.map((job) => new Promise(…)))`.
 */
export function isRaced(promise: ts.Expression, steps = MAX_STEPS): boolean {
  if (steps === 0) return false;
  const value = wrapped(promise);
  const { parent } = value;
  if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent)) return isRaced(parent, steps);
  if (ts.isCallExpression(parent) && parent.expression !== value) return isRacedBy(parent, steps);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return isNameRaced(parent.name, steps);
  const mapped = ts.isReturnStatement(parent) ? enclosingFunction(parent) : parent;
  if (mapped === undefined || !isFunctionLiteral(mapped)) return false;
  const call = wrapped(mapped).parent;
  return ts.isCallExpression(call) && bareName(call.expression) === 'map' && isRaced(call, steps - 1);
}

function isRacedBy(call: ts.CallExpression, steps: number): boolean {
  const name = bareName(call.expression) ?? '';
  if (/^(?:race|any)$/u.test(name)) return true;
  const list = ts.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : undefined;
  const binding = isFilling(name) && list !== undefined && ts.isIdentifier(list) ? bindingOf(list) : undefined;
  return binding !== undefined && isNameRaced(binding, steps);
}

function isNameRaced(name: ts.Identifier, steps: number): boolean {
  const around = enclosingFunction(name);
  return (around === undefined ? [] : (referencesIn(around).get(name.text) ?? [])).some(
    (reference) => bindingOf(reference) === name && isRaced(reference, steps - 1),
  );
}
