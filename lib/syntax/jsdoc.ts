import * as ts from 'typescript';

/** The JSDoc tags by which people tell the analyzer what it cannot see. */
export type StallTag = 'blocking' | 'nonblocking' | 'lazy' | 'neverSettles' | 'spawnBlocking' | 'awaitNotRequired';

/**
 * Whether the JSDoc comment right before a declaration carries a tag. Reads source text, so that it answers alike on every type
 * backend; for `const f = () => …` and `export const` the comment of the whole statement counts.
 */
export function hasTag(node: ts.Node, tag: StallTag): boolean {
  const documented = documentedNode(node);
  const file = documented.getSourceFile();
  const trivia = file.text.slice(documented.pos, documented.getStart(file));
  if (!trivia.includes(`@${tag}`)) return false;
  const comment = trivia.slice(trivia.lastIndexOf('/**'));
  return new RegExp(String.raw`(?:\*|^)\s*@${tag}(?![\w-])`, 'mu').test(comment);
}

function documentedNode(node: ts.Node): ts.Node {
  let current = node;
  while (ts.isExpression(current) || ts.isVariableDeclaration(current) || ts.isVariableDeclarationList(current)) {
    const { parent } = current;
    const carries =
      ts.isVariableDeclaration(parent) ||
      ts.isVariableDeclarationList(parent) ||
      ts.isVariableStatement(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isExportAssignment(parent);
    if (!carries) break;
    current = parent;
  }
  return current;
}
