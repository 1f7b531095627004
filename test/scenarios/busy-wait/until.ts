/** Loops that ask what they are given: their callers decide. */
export function until(holds: () => boolean): void {
  while (!holds()) {}
}

export function retry(attempt: () => boolean, times: number): boolean {
  for (;;) {
    if (attempt() || times-- === 0) return true;
  }
}

export async function untilLater(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

export function drain(next: () => boolean, note: () => void): void {
  while (next()) note();
}
