import type * as ts from 'typescript';

/** One piece of work whose time grows faster than its input. */
export interface Shape {
  /**
   * `nest`: a loop inside a loop, such that the two multiply. `copies`: what a loop builds is copied in each round. `rounds`: a
   * constant, very large number of rounds. `recursion`: a function that calls itself more than once. `pattern`: a regular
   * expression with nested quantifiers, matched against input.
   */
  readonly kind: 'nest' | 'copies' | 'rounds' | 'recursion' | 'pattern';
  /** The inner loop, the call that iterates, the copy, the match; of a recursion its first call of itself. */
  readonly node: ts.Node;
  /** What is looped over, copied, called or matched with, as written. */
  readonly over: string;
  /** How many loops multiply, or how many rounds are made; 1 where neither is meant. */
  readonly degree: number;
}

/** What a path says of a shape, as its last step. */
export function shapeLabel({ kind, over, degree }: Shape): string {
  switch (kind) {
    case 'nest':
      return `${String(degree)} nested loops over ${over}`;
    case 'copies':
      return `a copy of ${over} in each round`;
    case 'rounds':
      return `${degree.toLocaleString('en')} rounds`;
    case 'recursion':
      return `${over} calling itself more than once`;
    case 'pattern':
      return `the pattern ${over}`;
  }
}
