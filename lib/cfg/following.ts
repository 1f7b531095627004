import type * as ts from 'typescript';
import type { Block, Graph } from './graph.js';

/**
 * The elements that control can come to after an element, on paths that pass no barrier; a barrier that stops a path is not among
 * them. Undefined when the element is not in the graph.
 *
 * @example after `q = a()`, with every other assignment of `q` as a barrier: where the value of `a()` can be read
 */
export function elementsAfter(
  graph: Graph,
  from: ts.Node,
  isBarrier: (element: ts.Node) => boolean,
): ReadonlySet<ts.Node> | undefined {
  // A `finally` block is copied, and its elements with it.
  const pending = graph.blocks.flatMap((block) => {
    const at = block.elements.indexOf(from);
    return at < 0 ? [] : [{ block, at: at + 1 }];
  });
  if (pending.length === 0) return undefined;
  const found = new Set<ts.Node>();
  const seen = new Set<Block>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const rest = next.block.elements.slice(next.at);
    const stop = rest.findIndex(isBarrier);
    for (const element of stop < 0 ? rest : rest.slice(0, stop)) found.add(element);
    if (stop >= 0) continue;
    for (const { to } of next.block.out) {
      if (seen.has(to)) continue;
      seen.add(to);
      pending.push({ block: to, at: 0 });
    }
  }
  return found;
}
