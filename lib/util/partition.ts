/** The values that pass a test, and those that do not. */
export function partition<T>(
  values: readonly T[],
  isFirst: (value: T) => boolean,
): readonly [first: readonly T[], second: readonly T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
