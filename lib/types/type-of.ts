import type * as ts from 'typescript';

/**
 * The type of an expression; undefined where the checker itself gives up. Some programs send TypeScript into endless recursion
 * (issue 63441 of microsoft/TypeScript), and a linter that asks about them must not fall over.
 */
export function typeOf(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  try {
    return checker.getTypeAtLocation(node);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
