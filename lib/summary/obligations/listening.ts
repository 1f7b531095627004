/** Listeners by what they listen to. */
import * as ts from 'typescript';
import { placeOf } from '../../cfg/places.js';
import { contains } from '../../syntax/containing.js';
import { unwrap, wrapped } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';

/** The place that `.on(…)`, or a chain of them, is called on. */
export function emitterOf(call: ts.Node): string | undefined {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  if (!/^(?:on|once|addListener)$/u.test(call.expression.name.text)) return undefined;
  const base = unwrap(call.expression.expression);
  return emitterOf(base) ?? placeOf(base);
}

/**
 * Whether a listener begins anew what it listens to, at once or later, so that its events come again:
 * `server.on('error', () => { server.listen(++port); })`.
 */
export function beginsAgain(call: ts.CallExpression, listener: ts.Node): boolean {
  if (!isFunctionLiteral(listener)) return false;
  const emitter = emitterOf(wrapped(listener).parent);
  if (emitter === undefined) return false;
  const begins = (node: ts.Node): boolean =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^(?:re)?(?:listen|connect|start|open|begin|try|run|bind)/u.test(node.expression.name.text) &&
    placeOf(node.expression.expression) === emitter;
  return contains(call, begins, () => false);
}
