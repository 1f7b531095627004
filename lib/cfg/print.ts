import * as ts from 'typescript';
import type { Block, Edge, Graph } from './graph.js';
import { reachableBlocks } from './reachable.js';

/**
 * A graph as text, one line a block: the elements that are not part of a larger one printed beside them, then the ways out.
 * Blocks that nothing leads to are left out.
 *
 * @example
 * 0: ok → 3 if ok, → 4 unless ok
 */
export function printGraph(graph: Graph): string {
  const reachable = reachableBlocks(graph);
  return graph.blocks
    .filter((block) => reachable.has(block))
    .map((block) =>
      `${nameOf(graph, block)}: ${[...printElements(block), printEdges(graph, block)].join('; ')}`.trimEnd(),
    )
    .join('\n');
}

function nameOf(graph: Graph, block: Block): string {
  if (block === graph.exit) return 'exit';
  return block === graph.thrown ? 'thrown' : String(block.id);
}

/** Parts of an element in the same block, and plain values, are not worth a place of their own. */
function printElements(block: Block): string[] {
  const own = new Set(block.elements);
  const isPart = (element: ts.Node): boolean => {
    for (let at = element.parent; !endsElement(at); at = at.parent) if (own.has(at)) return true;
    return own.has(element.parent);
  };
  return block.elements.filter((element) => !isPart(element)).map(print);
}

/** What no element reaches beyond. */
function endsElement(node: ts.Node): boolean {
  return ts.isStatement(node) || ts.isFunctionLike(node) || ts.isSourceFile(node);
}

function printEdges(graph: Graph, block: Block): string {
  return block.out.map((edge) => `→ ${nameOf(graph, edge.to)}${reasonOf(edge)}`).join(', ');
}

function reasonOf(edge: Edge): string {
  const test = edge.test === undefined ? '' : ` ${print(edge.test)}`;
  switch (edge.kind) {
    case 'next':
      return '';
    case 'true':
      return ` if${test}`;
    case 'false':
      return ` unless${test}`;
    case 'nullish':
    case 'present':
    case 'case':
    case 'other':
    case 'each':
    case 'done':
    case 'throw':
    case 'suspend':
    case 'return':
      return ` ${edge.kind}${test}`;
  }
}

function print(node: ts.Node): string {
  const text = node.getText().replace(/\s+/gu, ' ');
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
