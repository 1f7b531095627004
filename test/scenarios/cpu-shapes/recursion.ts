interface Tree {
  readonly name: string;
  readonly children: readonly Tree[];
}

function branching(n: number): number {
  return n < 2 ? n : branching(n - 1) + branching(n - 2);
}

function orders(items: readonly string[]): readonly string[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, at) => {
    const rest = [...items.slice(0, at), ...items.slice(at + 1)];
    return orders(rest).map((tail) => [first, ...tail]);
  });
}

function sums(values: readonly number[], target: number, from: number): number {
  if (target === 0) return 1;
  if (from >= values.length) return 0;
  return sums(values, target - (values[from] ?? 0), from + 1) + sums(values, target, from + 1);
}

const known = new Map<number, number>();

function remembering(n: number): number {
  const before = known.get(n);
  if (before !== undefined) return before;
  const value = n < 2 ? n : remembering(n - 1) + remembering(n - 2);
  known.set(n, value);
  return value;
}

function names(tree: Tree): readonly string[] {
  return [tree.name, ...tree.children.flatMap(names)];
}

function depth(tree: Tree, above: number): number {
  return tree.children.reduce((most, child) => Math.max(most, depth(child, above + 1)), above);
}

function sorted(values: readonly number[]): readonly number[] {
  const [pivot, ...rest] = values;
  if (pivot === undefined) return [];
  return [...sorted(rest.filter((each) => each < pivot)), pivot, ...sorted(rest.filter((each) => each >= pivot))];
}

function oneOrTheOther(n: number): number {
  if (n < 2) return n;
  if (n % 2 === 0) return oneOrTheOther(n - 1);
  return oneOrTheOther(n - 2);
}

export async function branchingBad(n: number): Promise<number> {
  return branching(n); // ~strict no-cpu-heavy-work: branching calling itself more than once
}

export async function ordersBad(items: readonly string[]): Promise<number> {
  return orders(items).length; // ~strict no-cpu-heavy-work: orders calling itself more than once
}

export async function sumsBad(values: readonly number[], target: number): Promise<number> {
  return sums(values, target, 0); // ~strict no-cpu-heavy-work: sums calling itself more than once
}

export async function constantOk(): Promise<number> {
  return branching(20);
}

export async function rememberingOk(n: number): Promise<number> {
  return remembering(n);
}

export async function treesOk(tree: Tree): Promise<number> {
  return names(tree).length + depth(tree, 0);
}

export async function dividingOk(values: readonly number[]): Promise<readonly number[]> {
  return sorted(values);
}

export async function oneCallOk(n: number): Promise<number> {
  return oneOrTheOther(n);
}
