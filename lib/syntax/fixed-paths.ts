import * as ts from 'typescript';
import { bindingOf } from './bindings.js';
import { constantOf } from './constants.js';
import { bareName, calleeOf, isMemberAccess, rootVariable, unwrap } from './expressions.js';
import { enclosingFunction } from './functions.js';

/** Functions that answer another path each time. */
const MAKING_NEW = /temp|tmp|random|uuid|nanoid|now|date|unique|next/iu;

/**
 * Whether a path is the same in every call of the function around, by syntax: it is put together from literals and what the module
 * knows, by functions that are given nothing else.
 *
 * @example `path.join(os.homedir(), '.app', LOGS)`, or a constant made so
 */
export function isFixedPath(path: ts.Expression): boolean {
  const value = unwrap(path);
  if (ts.isStringLiteralLike(value)) return true;
  if (ts.isTemplateExpression(value)) return value.templateSpans.every(({ expression }) => isFixedPath(expression));
  if (ts.isBinaryExpression(value)) return isFixedPath(value.left) && isFixedPath(value.right);
  if (ts.isCallExpression(value))
    return (
      isOfModule(calleeOf(value)) &&
      !MAKING_NEW.test(bareName(calleeOf(value)) ?? '') &&
      value.arguments.every((each) => isFixedPath(each))
    );
  if (isMemberAccess(value)) return isOfModule(value);
  if (!ts.isIdentifier(value)) return false;
  const held = constantOf(value);
  return isOfModule(value) || (held !== undefined && isFixedPath(held));
}

/** Whether what a name or member is read from is declared by the module, imported, or global. */
function isOfModule(read: ts.Expression): boolean {
  const root = ts.isIdentifier(read) ? read : rootVariable(read);
  if (root === undefined) return false;
  const declared = bindingOf(root);
  return declared === undefined ? root.text !== 'arguments' : enclosingFunction(declared) === undefined;
}
