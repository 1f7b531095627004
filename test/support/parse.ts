import * as ts from 'typescript';

/** A source file by itself, without a program. */
export function parse(text: string, name = 'file.ts'): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
}

/**
 * The first node of a kind whose text starts with `text`.
 *
 * @throws if there is none.
 */
export function nodeAt<N extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is N, text = ''): N {
  const visit = (node: ts.Node): N | undefined =>
    is(node) && node.getText().startsWith(text) ? node : ts.forEachChild(node, visit);
  const found = visit(root);
  if (found === undefined) throw new Error(`nothing starts with ${text}`);
  return found;
}
