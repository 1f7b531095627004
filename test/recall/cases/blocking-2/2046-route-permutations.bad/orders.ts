export function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  const found: T[][] = [];
  for (const [i, head] of items.entries()) { // allow: cpu
    const rest = items.filter((_, k) => k !== i); // allow: cpu
    for (const tail of orders(rest)) found.push([head, ...tail]); // allow: cpu
  }
  return found;
}
