import type { SummaryAnalysis } from './analysis.js';

/** Within one component, how often each function may be recomputed before the component is given up as unknown. */
const MAX_ROUNDS = 50;

/**
 * A demand-driven solver: asked about one function, it solves what that function depends on, callees first, one strongly
 * connected component at a time, and remembers every answer. Nobody asks, nothing is analysed.
 *
 * Tarjan's algorithm with an explicit stack: a chain of 10,000 calls must not overflow the engine's own.
 *
 * @example const summaryOf = createSolver(blockingAnalysis); summaryOf(fn)
 */
export function createSolver<N extends object, S>(analysis: SummaryAnalysis<N, S>): (callable: N) => S {
  const solved = new Map<N, S>();

  const solveFrom = (root: N): void => {
    const index = new Map<N, number>();
    const low = new Map<N, number>();
    const open: N[] = [];
    const isOpen = new Set<N>();
    const work: { readonly node: N; readonly callees: readonly N[]; next: number }[] = [];

    const enter = (node: N): void => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      open.push(node);
      isOpen.add(node);
      work.push({ node, callees: analysis.dependencies(node), next: 0 });
    };
    const lower = (node: N, bound: number): void => {
      low.set(node, Math.min(low.get(node) ?? bound, bound));
    };

    enter(root);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const callee = frame.callees[frame.next++];
      if (callee !== undefined) {
        if (solved.has(callee)) continue;
        const seen = index.get(callee);
        if (seen === undefined) enter(callee);
        else if (isOpen.has(callee)) lower(frame.node, seen);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(frame.node) ?? 0);
      if (low.get(frame.node) === index.get(frame.node)) {
        const component = open.splice(open.lastIndexOf(frame.node));
        component.forEach((node) => isOpen.delete(node));
        solveComponent(component.reverse());
      }
    }
  };

  /** Functions of a component, in the order in which callees tend to come first. */
  const solveComponent = (component: readonly N[]): void => {
    for (const node of component) solved.set(node, analysis.bottom);
    const read = (callee: N): S => solved.get(callee) ?? analysis.bottom;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      let changed = false;
      for (const node of component) {
        const before = read(node);
        const after = analysis.join(before, analysis.transfer(node, read));
        if (!analysis.equals(before, after)) changed = true;
        solved.set(node, after);
      }
      if (!changed || (component.length === 1 && !dependsOnItself(component[0]))) return;
    }
    for (const node of component) solved.set(node, analysis.unknown);
  };

  const dependsOnItself = (node: N | undefined): boolean =>
    node !== undefined && analysis.dependencies(node).includes(node);

  return (callable) => {
    if (!solved.has(callable)) solveFrom(callable);
    return solved.get(callable) ?? analysis.unknown;
  };
}
