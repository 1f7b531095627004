/** Calls back at once, and looks at nothing that comes back. */
export function each<T>(items: readonly T[], visit: (item: T) => void): void {
  for (const item of items) visit(item);
}

export function eachTwice<T>(items: readonly T[], visit: (item: T) => void): void {
  items.forEach((item) => {
    visit(item);
    visit(item);
  });
}

export function timed(label: string, task: () => void): void {
  const start = performance.now();
  task();
  console.log(label, performance.now() - start);
}

/** Nobody could await what a timer calls. */
export function later(task: () => void): void {
  setTimeout(task, 10);
}

export async function retried<T>(task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch {
    return task();
  }
}

export class Bus {
  readonly #listeners: (() => void)[] = [];

  on(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
