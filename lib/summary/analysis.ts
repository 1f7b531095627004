/**
 * One interprocedural property: everything a caller may know about a callee, as one value of a lattice.
 *
 * Laws (checked by property tests over every analysis in this folder): `join` is associative, commutative and idempotent up to
 * `equals`; `bottom` is its neutral element; `transfer` is monotone in what it reads; and chains are finite, so that no widening
 * is needed.
 */
export interface SummaryAnalysis<N extends object, S> {
  readonly name: string;
  /** “Nothing happens”: what a recursive function first assumes of itself. */
  readonly bottom: S;
  /** A function we cannot see, or one whose analysis was given up. Never causes a report by itself. */
  readonly unknown: S;
  join(this: void, a: S, b: S): S;
  /** Ignores witnesses, or recursion would not settle. */
  equals(this: void, a: S, b: S): boolean;
  /** The top of the lattice, where one callee's top makes its caller's: what else the caller depends on is not looked at then. */
  readonly absorbing?: S;
  /** The functions whose summaries `transfer` will read, found as they are asked for. Those already solved may be among them. */
  dependencies(this: void, callable: N): Iterable<N>;
  /** The summary of a function from the summaries of its callees. */
  transfer(this: void, callable: N, summaryOf: (callee: N) => S): S;
}
