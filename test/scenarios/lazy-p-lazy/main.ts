import PLazy from 'p-lazy';

declare function work(): Promise<number>;

export function forgottenBad(): void {
  PLazy.from(work); // ~ no-floating-future: never runs
}

export function voidBad(): void {
  void new PLazy<number>((resolve) => resolve(1)); // ~ no-floating-future: `void`
}

export function unreadBad(): void {
  const later = PLazy.from(work); // ~ no-floating-future: nothing reads
}

export async function awaitedOk(isNeeded: boolean): Promise<number> {
  const later = PLazy.from(work);
  return isNeeded ? await later : 0;
}
