import { MultiMap } from '../util/multi-map.js';
import type { SummaryAnalysis } from './analysis.js';

/** How often the summary of one function may grow before its component is given up as unknown: lattices are far lower. */
const MAX_CHANGES = 50;

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
  const isAbsorbing = (summary: S | undefined): boolean =>
    analysis.absorbing !== undefined && summary !== undefined && analysis.equals(summary, analysis.absorbing);

  const solveFrom = (root: N): void => {
    const calleesOf = new Map<N, readonly N[]>();
    const index = new Map<N, number>();
    const low = new Map<N, number>();
    const open: N[] = [];
    const isOpen = new Set<N>();
    const absorbed = new Set<N>();
    const work: { readonly node: N; readonly callees: N[]; readonly rest: Iterator<N> }[] = [];

    const enter = (node: N): void => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      open.push(node);
      isOpen.add(node);
      const callees: N[] = [];
      calleesOf.set(node, callees);
      work.push({ node, callees, rest: analysis.dependencies(node)[Symbol.iterator]() });
    };
    /** The next callee to look at; undefined when there is none, or when those seen decide already. */
    const nextCallee = ({ node, callees, rest }: (typeof work)[number]): N | undefined => {
      const last = callees.at(-1);
      if (last !== undefined && isAbsorbing(solved.get(last))) {
        absorbed.add(node);
        return undefined;
      }
      const next = rest.next();
      if (next.done === true) return undefined;
      callees.push(next.value);
      return next.value;
    };
    const lower = (node: N, bound: number): void => {
      low.set(node, Math.min(low.get(node) ?? bound, bound));
    };

    enter(root);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const callee = nextCallee(frame);
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
        solveComponent(component.reverse(), calleesOf, absorbed);
      }
    }
  };

  /**
   * @param component functions in the order in which callees tend to come first
   * @param calleesOf what each of them depends on, functions outside of the component among them
   * @param absorbed those of which one callee has told everything
   */
  const solveComponent = (
    component: readonly N[],
    calleesOf: ReadonlyMap<N, readonly N[]>,
    absorbed: ReadonlySet<N>,
  ): void => {
    const callers = new MultiMap<N, N>();
    for (const node of component) {
      solved.set(node, analysis.bottom);
      for (const callee of calleesOf.get(node) ?? []) callers.add(callee, node);
    }
    const read = (callee: N): S => solved.get(callee) ?? analysis.bottom;
    const changes = new Map<N, number>();
    const pending = new Set(component);
    // A set is walked in the order of insertion, and a function that is added again comes up again.
    for (const node of pending) {
      pending.delete(node);
      const before = read(node);
      const told = absorbed.has(node) ? analysis.absorbing : undefined;
      const after = told ?? analysis.join(before, analysis.transfer(node, read));
      solved.set(node, after);
      if (analysis.equals(before, after)) continue;
      const count = (changes.get(node) ?? 0) + 1;
      changes.set(node, count);
      if (count > MAX_CHANGES) {
        for (const each of component) solved.set(each, analysis.unknown);
        return;
      }
      for (const caller of callers.get(node)) pending.add(caller);
    }
  };

  return (callable) => {
    if (!solved.has(callable)) solveFrom(callable);
    return solved.get(callable) ?? analysis.unknown;
  };
}
