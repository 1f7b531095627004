/**
 * Marks a branch that exhaustive checks have made impossible.
 *
 * @example
 * switch (shape.kind) { case 'a': …; default: return assertNever(shape); }
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
