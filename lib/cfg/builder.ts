import type * as ts from 'typescript';
import type { CfgRoot, Edge, EdgeKind, Graph } from './graph.js';
import type { OpenBlock, Scope } from './open-graph.js';

/** A graph under construction: where control stands now, and what surrounds it. */
export interface Builder {
  readonly graph: Graph & { readonly blocks: OpenBlock[]; readonly exit: OpenBlock; readonly thrown: OpenBlock };
  /** Where the next element goes. After a jump it is a block that nothing leads to. */
  current: OpenBlock;
  /** The innermost scope that a jump or an exception could meet. */
  scope: Scope | undefined;
  /** How many copies of `finally` blocks enclose each other at the moment. */
  copyDepth: number;
}

export function createBuilder(root: CfgRoot): Builder {
  const blocks: OpenBlock[] = [];
  const entry = emptyBlock(blocks);
  const exit = emptyBlock(blocks);
  const thrown = emptyBlock(blocks);
  return { graph: { root, blocks, entry, exit, thrown }, current: entry, scope: undefined, copyDepth: 0 };
}

export function newBlock(b: Builder): OpenBlock {
  return emptyBlock(b.graph.blocks);
}

function emptyBlock(blocks: OpenBlock[]): OpenBlock {
  const block: OpenBlock = { id: blocks.length, elements: [], in: [], out: [] };
  blocks.push(block);
  return block;
}

export function add(b: Builder, element: ts.Node): void {
  b.current.elements.push(element);
}

export interface EdgeLabel {
  readonly test?: ts.Node;
  readonly subject?: ts.Expression;
}

/** Draws an edge, unless `from` is known to be unreachable: dead code keeps its blocks but leads nowhere. */
export function link(b: Builder, from: OpenBlock, to: OpenBlock, kind: EdgeKind, label: EdgeLabel = {}): void {
  if (!isLive(b, from)) return;
  const edge: Edge = { from, to, kind, ...label };
  from.out.push(edge);
  to.in.push(edge);
}

function isLive(b: Builder, block: OpenBlock): boolean {
  return block === b.graph.entry || block.in.length > 0;
}

export function isReachable(b: Builder): boolean {
  return isLive(b, b.current);
}

/** Draws an edge from here, and goes on at its end. */
export function moveTo(b: Builder, to: OpenBlock, kind: EdgeKind = 'next', label: EdgeLabel = {}): void {
  link(b, b.current, to, kind, label);
  b.current = to;
}

/** Goes on where nothing leads to. */
export function stop(b: Builder): void {
  b.current = newBlock(b);
}
