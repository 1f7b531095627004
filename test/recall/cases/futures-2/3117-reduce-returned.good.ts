export interface Migration {
  readonly name: string;
  up(): Promise<void>;
}

export function migrate(all: readonly Migration[], done: Set<string>): Promise<void> {
  const names: string[] = [];
  all.forEach((m) => names.push(m.name));
  return all
    .filter((m) => !done.has(m.name))
    .reduce((chain, m) => chain.then(() => m.up()), Promise.resolve());
}
