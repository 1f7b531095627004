export interface Lifetime {
  readonly label: string;
  handed: number;
}

export function createLifetime(label: string): Lifetime {
  return { label, handed: 0 };
}

export function waitUntil(life: Lifetime, work: PromiseLike<unknown>): void { // allow: lazy
  if (work === undefined) throw new TypeError(`${life.label}: nothing to wait for`);
  life.handed += 1;
}
