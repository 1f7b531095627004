import * as ts from 'typescript';
import { propertyName } from './expressions.js';
import { isFunctionNode, unitName } from './functions.js';
import { hasTag } from './jsdoc.js';

/**
 * Whether something is said never to settle, on purpose: by a `@neverSettles` tag on it or on what it is bound to, or by the name
 * of its variable, field, function or class. Looks outwards as far as the nearest function, and that one's class.
 */
export function isSaidNever(node: ts.Node, names: RegExp): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const name = nameOf(at);
    if (name === undefined && !isFunctionNode(at)) continue;
    if ((name !== undefined && names.test(name)) || hasTag(at, 'neverSettles')) return true;
    if (at !== node && isFunctionNode(at) && !ts.isMethodDeclaration(at)) return false;
    if (ts.isClassLike(at)) return false;
  }
  return false;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node))
    return propertyName(node.name);
  return isFunctionNode(node) || ts.isClassLike(node) ? unitName(node) : undefined;
}
