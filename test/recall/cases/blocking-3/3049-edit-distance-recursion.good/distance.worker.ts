function distance(a: string, b: string): number {
  if (a === '') return b.length;
  if (b === '') return a.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(x, y);
  return 1 + Math.min(distance(x, b), distance(a, y), distance(x, y));
}

export default function run({ from, to }: { from: string; to: string }): number {
  return distance(from, to);
}
