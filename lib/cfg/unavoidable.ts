import type * as ts from 'typescript';
import type { Block, Graph } from './graph.js';

/** Whether every way from the entry to the exit passes one of some elements. Ways that end in an exception do not count. */
export function isUnavoidable(graph: Graph, elements: ReadonlySet<ts.Node>): boolean {
  const seen = new Set<Block>();
  const pending = [graph.entry];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if (block === graph.exit) return false;
    if (seen.has(block) || block.elements.some((element) => elements.has(element))) continue;
    seen.add(block);
    pending.push(...block.out.map(({ to }) => to));
  }
  return true;
}
