/** The solver against a naive closure, on random graphs, and at sizes that would overflow an engine's stack. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SummaryAnalysis } from '../../lib/summary/analysis.js';
import { createSolver } from '../../lib/summary/solve.js';

interface Node {
  readonly id: number;
  readonly callees: Node[];
}

type Reached = ReadonlySet<number>;

/** The property under test: which functions a call reaches. The largest lattice there is, so that a lost fact shows. */
function reaching(asked: Node[] = []): SummaryAnalysis<Node, Reached> {
  return {
    name: 'reaching',
    bottom: new Set(),
    unknown: new Set([-1]),
    join: (a, b) => new Set([...a, ...b]),
    equals: (a, b) => a.size === b.size && [...a].every((each) => b.has(each)),
    dependencies: (node) => node.callees,
    transfer: (node, summaryOf) => {
      asked.push(node);
      return new Set([node.id, ...node.callees.flatMap((callee) => [...summaryOf(callee)])]);
    },
  };
}

/** Reachability by walking, with nothing clever in it. */
function closure(from: Node): number[] {
  const found = new Set([from]);
  for (const node of found) for (const callee of node.callees) found.add(callee);
  return [...found].map(({ id }) => id).sort((a, b) => a - b);
}

const sorted = (reached: Reached): number[] => [...reached].sort((a, b) => a - b);

const graphs: fc.Arbitrary<Node[]> = fc
  .integer({ min: 1, max: 20 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }))
  .map((edges) => {
    const nodes = edges.map((_, id): Node => ({ id, callees: [] }));
    edges.forEach((targets, id) => {
      nodes[id]?.callees.push(...targets.flatMap((target) => nodes[target] ?? []));
    });
    return nodes;
  });

describe('the solver', () => {
  test('answers what a naive closure answers, in whatever order it is asked', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.nat()), (nodes, order) => {
        const summaryOf = createSolver(reaching());
        const questions = [...nodes].sort(() => ((order.next().value ?? 0) % 2) - 0.5);
        for (const node of questions) expect(sorted(summaryOf(node))).toEqual(closure(node));
      }),
      { numRuns: 500 },
    );
  });

  test('stops at a callee that tells everything, and answers what it would have answered', () => {
    fc.assert(
      fc.property(graphs, fc.nat(19), (nodes, at) => {
        const [sink] = nodes.slice(at % nodes.length);
        if (sink === undefined) throw new Error('no graph is empty');
        const impatient = createSolver({ ...reachesSink(sink), absorbing: true });
        const patient = createSolver(reachesSink(sink));
        for (const node of nodes) expect(impatient(node)).toBe(patient(node));
      }),
      { numRuns: 500 },
    );
    const looked: Node[] = [];
    const [sink, other] = [0, 1].map((id): Node => ({ id, callees: [] })) as [Node, Node];
    createSolver({ ...reachesSink(sink, looked), absorbing: true })({ id: 2, callees: [sink, other] });
    expect(looked).not.toContain(other);
  });

  test('analyses only what the question needs, and nothing twice', () => {
    const leaf: Node = { id: 0, callees: [] };
    const asked: Node[] = [];
    const root: Node = { id: 1, callees: [leaf, leaf] };
    const summaryOf = createSolver(reaching(asked));
    summaryOf(root);
    summaryOf(root);
    expect(asked).toEqual([leaf, root]);
  });
});

/** The property of blocking in small: whether a call reaches a sink. */
function reachesSink(sink: Node, looked: Node[] = []): SummaryAnalysis<Node, boolean> {
  return {
    name: 'sink',
    bottom: false,
    unknown: false,
    join: (a, b) => a || b,
    equals: (a, b) => a === b,
    dependencies: (node) => node.callees,
    transfer: (node, summaryOf) => {
      looked.push(node);
      return node === sink || node.callees.some(summaryOf);
    },
  };
}

describe('at scale', () => {
  const chain = (length: number): Node[] => {
    const nodes = Array.from({ length }, (_, id): Node => ({ id, callees: [] }));
    nodes.forEach((node, id) => node.callees.push(...nodes.slice(id + 1, id + 2)));
    return nodes;
  };

  test('a chain of 10,000 calls is followed to its end', () => {
    const nodes = chain(10_000);
    const [first, last] = [nodes.at(0), nodes.at(-1)];
    if (first === undefined || last === undefined) throw new Error('the chain is empty');
    expect(createSolver(reachesSink(last))(first)).toBe(true);
  });

  test.each(['forwards', 'backwards'])('a ring of 1,000 functions agrees, walked %s', (direction) => {
    const ring = chain(1_000);
    const [first, last] = [ring.at(0), ring.at(-1)];
    if (first === undefined || last === undefined) throw new Error('the ring is empty');
    last.callees.push(first);
    const sink: Node = { id: -1, callees: [] };
    ring[500]?.callees.push(sink);
    const summaryOf = createSolver(reachesSink(sink));
    const order = direction === 'forwards' ? ring : [...ring].reverse();
    expect(order.every(summaryOf)).toBe(true);
  });

  test('a fact that has to travel against the order of the walk arrives', () => {
    const nodes = chain(1_000);
    for (const [id, node] of nodes.entries()) if (id > 0) node.callees.push(...nodes.slice(id - 1, id));
    const [first] = nodes;
    if (first === undefined) throw new Error('the chain is empty');
    const summaryOf = createSolver(reachesSink(first));
    expect(nodes.every(summaryOf)).toBe(true);
  });

  test('a component of 1,000 functions that all call each other settles', () => {
    const nodes = Array.from({ length: 1_000 }, (_, id): Node => ({ id, callees: [] }));
    for (const [id, node] of nodes.entries()) {
      for (const step of [1, 7, 101, 499])
        node.callees.push(...nodes.slice((id + step) % 1_000, ((id + step) % 1_000) + 1));
    }
    const [first] = nodes;
    const sink = nodes[777];
    if (first === undefined || sink === undefined) throw new Error('the component is empty');
    expect(createSolver(reachesSink(sink))(first)).toBe(true);
  });

  test('what does not settle is given up as unknown', () => {
    const node: Node = { id: 0, callees: [] };
    node.callees.push(node);
    const counting: SummaryAnalysis<Node, number> = {
      name: 'counting',
      bottom: 0,
      unknown: -1,
      join: (a, b) => Math.max(a, b),
      equals: (a, b) => a === b,
      dependencies: ({ callees }) => callees,
      transfer: (self, summaryOf) => summaryOf(self) + 1,
    };
    expect(createSolver(counting)(node)).toBe(-1);
  });
});
