import * as ts from 'typescript';

/**
 * Whether some node of a piece of code passes a test, its root included.
 *
 * @param isClosed nodes that count for nothing and are not looked into, such as functions that run at another time
 */
export function contains(
  code: ts.Node,
  isWanted: (node: ts.Node) => boolean,
  isClosed: (node: ts.Node) => boolean = () => false,
): boolean {
  const visit = (node: ts.Node): boolean =>
    !isClosed(node) && (isWanted(node) || (ts.forEachChild(node, visit) ?? false));
  return visit(code);
}

/** Whether a node stands in another, or is that. Nodes of two files never do. */
export function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return node.pos >= outer.pos && node.end <= outer.end && node.getSourceFile() === outer.getSourceFile();
}
