export interface Lifetime {
  readonly label: string;
  handed: number;
}

export function createLifetime(label: string): Lifetime {
  return { label, handed: 0 };
}

export function waitUntil(life: Lifetime, work: PromiseLike<unknown>): void {
  life.handed += 1;
  work.then(
    () => {
      life.handed -= 1;
    },
    (err: unknown) => {
      life.handed -= 1;
      console.error(life.label, err);
    },
  );
}
