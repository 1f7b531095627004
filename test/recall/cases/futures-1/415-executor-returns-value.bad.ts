interface Shared {
  version: string;
  get(): object;
}

const registry = new Map<string, Shared[]>();

const newest = (list: Shared[]): Shared | undefined =>
  [...list].sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))[0];

export function share(name: string, module: Shared): void {
  registry.set(name, [...(registry.get(name) ?? []), module]);
}

export function loadShared(name: string, fallback: () => Promise<object>): Promise<object> {
  const found = newest(registry.get(name) ?? []);
  if (found === undefined) return fallback();
  return new Promise<object>((_resolve, reject) => { // expect: never-settles
    if (found.version === '0.0.0') reject(new Error(`${name} is a placeholder`));
    return found.get();
  });
}
