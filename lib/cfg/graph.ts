/**
 * A control-flow graph over the TypeScript AST.
 *
 * A graph is made for one *root*: a function body, an arrow's expression, a class static block, a field initialiser or a whole
 * file. It is made only for roots that somebody asks about (`controlFlowOf`), in time linear in the root's size, and remembered
 * for as long as the root's node lives.
 *
 * Blocks hold *elements*: expression nodes in the order in which their evaluation completes, and the statements that are events
 * of their own (`return`, `throw`, a declared variable, a `using` disposal). An element that may throw inside a `try` begins a
 * block of its own, and the edge to the handler leaves from before it: an element's effect has not happened when it throws.
 * A `finally` block is copied once for each place it continues to, so that a path that came in by `return` never leaves by
 * falling through.
 *
 * Deliberately absent
 * - Exceptions outside any `try` or `using`: a call may always leave the function; only `throw` statements are drawn.
 * - Exceptions of operators, coercions and undeclared names, beyond the first name read in a `try`.
 * - A generator that its consumer abandons or throws into at a `yield` (the edge to a handler is there, the one through
 *   `finally` blocks to the exit is not), and an `await` that never comes back.
 * - The bodies of nested functions and classes, static blocks and field initialisers: they are roots of their own.
 * - Values: `if (false)` has two ways out. Only the test of a loop is read when it is a literal (`while (true)`).
 * - Calls that never return (`process.exit`).
 */
import type * as ts from 'typescript';

/** What a graph can be asked for. */
export type CfgRoot =
  ts.FunctionLikeDeclaration | ts.ClassStaticBlockDeclaration | ts.PropertyDeclaration | ts.SourceFile;

/**
 * Why control passes along an edge. `true`/`false`: what `test` evaluated to. `nullish`/`present`: of `test`, in an optional chain
 * or a `??`. `case`/`other`: `subject` was, or was not, strictly equal to `test`. `each`/`done`: a loop over the elements of
 * `test` has, or has not, a next one. `throw`: `test` threw. `suspend`: `test` is an `await` or a `yield`, and other code runs
 * before control comes back.
 */
export type EdgeKind =
  | 'next'
  | 'true'
  | 'false'
  | 'nullish'
  | 'present'
  | 'case'
  | 'other'
  | 'each'
  | 'done'
  | 'throw'
  | 'suspend'
  | 'return';

export interface Edge {
  readonly from: Block;
  readonly to: Block;
  readonly kind: EdgeKind;
  readonly test?: ts.Node;
  /** Of `case` and `other`: the expression that the `switch` looks at. */
  readonly subject?: ts.Expression;
}

export interface Block {
  readonly id: number;
  readonly elements: readonly ts.Node[];
  readonly in: readonly Edge[];
  readonly out: readonly Edge[];
}

export interface Graph {
  readonly root: CfgRoot;
  /** In order of creation, which is roughly source order; `entry`, `exit` and `thrown` come first. */
  readonly blocks: readonly Block[];
  readonly entry: Block;
  /** Reached by `return` and by running off the end. */
  readonly exit: Block;
  /** Reached by exceptions that nothing in the root catches. */
  readonly thrown: Block;
}
