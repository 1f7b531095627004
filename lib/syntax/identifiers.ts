import ts from 'typescript';
import { memoize } from '../util/memo.js';
import { MultiMap } from '../util/multi-map.js';

/** The identifiers of a file by their text, in text order. One pass, cached by `SourceFile`. */
export const identifiersOf: (file: ts.SourceFile) => MultiMap<string, ts.Identifier> = memoize(
  (file: ts.SourceFile) => {
    const found = new MultiMap<string, ts.Identifier>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) found.add(node.text, node);
      else ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  },
);
