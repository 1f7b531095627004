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

/** Calls its listeners, and looks at nothing that they answer. */
export class Gauge {
  readonly #listeners = new Set<(level: number) => void>();

  onLevel(listener: (level: number) => void): void {
    this.#listeners.add(listener);
  }

  offLevel(listener: (level: number) => void): void {
    this.#listeners.delete(listener);
  }

  set(level: number): void {
    for (const listener of [...this.#listeners]) listener(level);
  }
}

/** Waits for what its steps answer, although it does not ask for it. */
export class Steps {
  private readonly steps: ((n: number) => void)[] = [];

  add(step: (n: number) => void): void {
    this.steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.steps) await step(1);
  }
}

/** Shows its list. */
export class Open {
  private readonly listeners: (() => void)[] = [];

  get all(): readonly (() => void)[] {
    return this.listeners;
  }

  on(listener: () => void): void {
    this.listeners.push(listener);
  }

  fire(): void {
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}
