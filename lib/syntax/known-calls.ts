import * as ts from 'typescript';
import { isNothing } from './absence.js';
import { bareName, calleeOf, isMemberAccess, receiverOf, unwrap, type CallLike } from './expressions.js';

const COMBINATORS = new Set(['all', 'allSettled', 'race', 'any', 'resolve']);

/** `console.log(…)` and its siblings, those of a logger, `process.stderr.write(…)`. */
export function isPrinted(call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const isOfConsole = ts.isIdentifier(callee.expression) && callee.expression.text === 'console';
  return isOfConsole || /^process\.std(?:err|out)\.write$/u.test(callee.getText()) || isReported(call);
}

/** `console.log(…)`, `this.logger.debug(…)`, `debug(…)`: what is told about a run is no part of it. */
export function isReported(call: CallLike): boolean {
  const callee = calleeOf(call);
  const name = bareName(callee) ?? '';
  if (!isMemberAccess(callee)) return /^(?:debug|log|trace)$/u.test(name);
  const owner = bareName(unwrap(callee.expression)) ?? '';
  return (
    /^(?:console|log|logger|debug|winston|pino|debugLogger)$|Log(?:ger)?$/u.test(owner) &&
    /^(?:trace|debug|verbose|info|log|warn|warning|error|silly|http)$/u.test(name)
  );
}

/** `Promise.all(…)` and its siblings: they await what is thenable and hand anything else through. */
export function isPromiseCombinator(call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  return (
    ts.isIdentifier(callee.expression) && callee.expression.text === 'Promise' && COMBINATORS.has(callee.name.text)
  );
}

/** The methods by which a promise is continued, by their names. */
export function isContinuing(member: string): boolean {
  return member === 'then' || member === 'catch' || member === 'finally';
}

/** `loaded` of `loaded.catch()`, `loaded.then()`: a promise that is given nothing to do passes on the outcome of what it follows. */
export function receiverPassedOn(promise: ts.Expression): ts.Expression | undefined {
  const call = unwrap(promise);
  if (!ts.isCallExpression(call) || !isContinuing(bareName(calleeOf(call)) ?? '')) return undefined;
  return call.arguments.every(isNothing) ? receiverOf(call) : undefined;
}

/** The methods by which a function is called through itself: `f.call(…)`, `f.apply(…)`. */
export function isInvoking(member: string): boolean {
  return member === 'call' || member === 'apply';
}

/**
 * `Array.isArray(list)`, `text.startsWith(part)`: a test of the language that nobody makes an asynchronous one of the same name beside, unlike
 * `has` and `find`.
 */
export function isTestOfLanguage(call: ts.Expression): boolean {
  return (
    ts.isCallExpression(call) &&
    /^(?:isArray|is(?:SafeInteger|Integer|Finite|NaN|Buffer|View)|hasOwn|hasOwnProperty|includes|startsWith|endsWith|some|every)$/u.test(
      bareName(calleeOf(call)) ?? '',
    )
  );
}

/** `JSON.parse(text)`: it throws where the text is not what it should be. */
export function isParsing(node: ts.Node): boolean {
  return ts.isCallExpression(node) && unwrap(node.expression).getText() === 'JSON.parse';
}
