/**
 * A function of one object, remembered for as long as the object lives.
 *
 * The key is the object's identity; the lifetime is the object's own. Re-entrant calls for the same key see `whileComputing`
 * when it is given, so that a recursive question has an answer.
 *
 * @example
 * const factsOf = memoize((file: ts.SourceFile) => collectFacts(file));
 */
export function memoize<K extends object, V>(compute: (key: K) => V, whileComputing?: V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit.value;
    if (whileComputing !== undefined) known.set(key, { value: whileComputing });
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
