import type * as ts from 'typescript';

/**
 * A witness: the calls that lead from a function to a sink. A linked list that callers extend at its head and share.
 * Lattices ignore witnesses when they compare; of two, the shorter wins, then the one that stands earlier.
 */
export interface Path {
  /** What is called: `readJson`, `fs.readFileSync`. */
  readonly label: string;
  /** The call. */
  readonly site: ts.Node;
  readonly next: Path | undefined;
  /** Number of calls. */
  readonly length: number;
}

export function extendPath(label: string, site: ts.Node, next?: Path): Path {
  return { label, site, next, length: (next?.length ?? 0) + 1 };
}

/** The better witness of two: deterministic, whatever the order of files or of questions. */
export function betterPath(a: Path, b: Path): Path {
  if (a.length !== b.length) return a.length < b.length ? a : b;
  for (let left: Path | undefined = a, right: Path | undefined = b; left !== undefined && right !== undefined;) {
    if (left === right) return a;
    const order = compareSites(left.site, right.site);
    if (order !== 0) return order < 0 ? a : b;
    left = left.next;
    right = right.next;
  }
  return a;
}

/** The last call of a path: the sink. */
export function sinkOf(path: Path): Path {
  let last = path;
  while (last.next !== undefined) last = last.next;
  return last;
}

function compareSites(a: ts.Node, b: ts.Node): number {
  const left = a.getSourceFile().fileName;
  const right = b.getSourceFile().fileName;
  if (left !== right) return left < right ? -1 : 1;
  return a.pos - b.pos;
}
