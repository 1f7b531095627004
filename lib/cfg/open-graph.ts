/** The parts of a graph while it is being built: blocks that still grow, and the scopes around the point of construction. */
import type * as ts from 'typescript';
import type { Block, Edge } from './graph.js';

/** A block to which elements and edges can still be added. */
export interface OpenBlock extends Block {
  readonly elements: ts.Node[];
  readonly in: Edge[];
  readonly out: Edge[];
}

/** What surrounds a point: a jump walks outwards through these, and an exception stops at the first that takes it. */
export type Scope = JumpScope | CatchScope | FinallyScope;

interface Nested {
  readonly outer: Scope | undefined;
}

export interface JumpScope extends Nested {
  readonly kind: 'jump';
  readonly labels: readonly string[];
  /** Whether a bare `break` stops here; a labelled block takes only its own label. */
  readonly takesBareBreak: boolean;
  readonly breakTo: OpenBlock;
  readonly continueTo?: OpenBlock;
}

export interface CatchScope extends Nested {
  readonly kind: 'catch';
  readonly handler: OpenBlock;
}

export interface FinallyScope extends Nested {
  readonly kind: 'finally';
  /** Writes the block's elements at the builder's current place. */
  readonly emit: () => void;
  /** One copy for each place to go on at: its first and last block. */
  readonly copies: Map<OpenBlock | undefined, { readonly first: OpenBlock; last: OpenBlock }>;
}
