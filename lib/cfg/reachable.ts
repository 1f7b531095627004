import type { Block, Graph } from './graph.js';

/** The blocks that some path from the entry leads to, in the order in which a walk finishes them backwards (loops aside, causes come first). */
export function reachableBlocks(graph: Graph): ReadonlySet<Block> {
  const seen = new Set<Block>([graph.entry]);
  const finished: Block[] = [];
  const stack = [{ block: graph.entry, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const edge = top.block.out[top.next++];
    if (edge === undefined) finished.push((stack.pop() as typeof top).block);
    else if (!seen.has(edge.to)) {
      seen.add(edge.to);
      stack.push({ block: edge.to, next: 0 });
    }
  }
  return new Set(finished.reverse());
}
