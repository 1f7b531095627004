import * as ts from 'typescript';
import { findCandidates } from '../../lib/callgraph/candidates.js';
import { Dispatch } from '../../lib/callgraph/dispatch.js';
import { createView } from '../../lib/callgraph/program-view.js';
import { catalogue } from '../../lib/catalogue/index.js';
import { createContexts, type Contexts } from '../../lib/context/runs-on.js';
import { blockingSources, type BlockingCause } from '../../lib/summary/blocking/blocking.js';
import { createEdges, type Edges } from '../../lib/summary/edges.js';
import type { ReachSummary } from '../../lib/summary/reached.js';
import { createReachAnalysis } from '../../lib/summary/reaching.js';
import { createSolver } from '../../lib/summary/solve.js';
import { isFunctionNode, unitName, type FunctionNode } from '../../lib/syntax/functions.js';
import { ApiIndex } from '../../lib/types/api-index.js';
import { nodeAt } from './parse.js';
import { repositoryRoot } from './lint.js';
import { virtualProgram, type Files } from './virtual-lint.js';

/** The layers of the analyzer over files that exist only here, each to be asked by itself. */
export interface Analysis extends Pick<Contexts, 'placeOf'> {
  readonly checker: ts.TypeChecker;
  readonly edges: Edges;
  file(name: string): ts.SourceFile;
  /** The function of that name, in any file. */
  fn(name: string): FunctionNode;
  /** The call that starts with `text`, in any file. */
  call(text: string): ts.CallExpression | ts.NewExpression;
  blockingOf(fn: FunctionNode): ReachSummary<BlockingCause>;
}

let last: ts.Program | undefined;

export function analyse(files: Files): Analysis {
  const program = virtualProgram(files, last);
  last = program;
  const view = createView(program, () => false);
  const api = new ApiIndex(catalogue);
  const dispatch = new Dispatch(view, api);
  const edges = createEdges(dispatch, api);
  const names = api.all('blocks').map(({ name }) => name.split(/[#.\s]/u).at(-1) ?? name);
  const candidates = findCandidates(view, { anywhere: new Set(names), called: new Set() });
  const file = (name: string): ts.SourceFile => {
    const found = program.getSourceFile(`${repositoryRoot}/${name}`);
    if (found === undefined) throw new Error(`no file ${name}`);
    return found;
  };
  const inAnyFile = <N extends ts.Node>(is: (node: ts.Node) => node is N, text?: string): N => {
    const errors: unknown[] = [];
    for (const name of Object.keys(files)) {
      try {
        return nodeAt(file(name), is, text);
      } catch (error) {
        errors.push(error);
      }
    }
    throw new AggregateError(errors);
  };
  return {
    checker: view.checker,
    edges,
    file,
    fn: (name) => inAnyFile((node): node is FunctionNode => isFunctionNode(node) && unitName(node) === name),
    call: (text) =>
      inAnyFile(
        (node): node is ts.CallExpression | ts.NewExpression => ts.isCallExpression(node) || ts.isNewExpression(node),
        text,
      ),
    blockingOf: createSolver(createReachAnalysis('blocking', candidates, { edges, sources: blockingSources(edges) })),
    ...createContexts({
      dispatch,
      api,
      handoverOf: edges.handoverOf,
      placeOfFile: () => undefined,
      isOfCommand: () => false,
    }),
  };
}
