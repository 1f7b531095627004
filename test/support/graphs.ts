import * as ts from 'typescript';
import { controlFlowOf } from '../../lib/cfg/control-flow.js';
import type { Graph } from '../../lib/cfg/graph.js';

/** The graph of the first function of a file, or of the file when it does not begin with one. */
export function graphOf(source: string): Graph {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true);
  const [first] = file.statements;
  return controlFlowOf(first !== undefined && ts.isFunctionDeclaration(first) ? first : file);
}
