export function each<T>(items: readonly T[], visit: (item: T) => void): void {
  for (const item of items) visit(item);
}

export function withName<T>(name: string, run: (name: string) => T): T {
  return eventually(() => run(name));
}

function eventually<T>(run: () => T): T {
  return run();
}

export const later = (run: () => void): void => {
  setTimeout(run, 10);
};

export function applied<T>(run: () => T): T {
  return run.call(undefined);
}

export class Lock {
  #held = false;

  hold<T>(work: () => T): T {
    this.#held = true;
    try {
      return work();
    } finally {
      this.#held = false;
    }
  }

  get isHeld(): boolean {
    return this.#held;
  }
}

/** Keeps the function: nobody can say when it runs. */
const kept: (() => void)[] = [];
export function keep(run: () => void): void {
  kept.push(run);
}

export function render(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return readTemplate() + String.raw({ raw: strings }, ...parts);
}

function readTemplate(): string {
  return process.getBuiltinModule('node:fs').readFileSync('template.html', 'utf8');
}

/** Runs it by functions of its own that have names. */
export async function withTool(task: (tool: string) => void): Promise<boolean> {
  const attempt = (tool: string): boolean => {
    try {
      task(tool);
      return true;
    } catch {
      return false;
    }
  };
  await Promise.resolve();
  return attempt('tool');
}

export function inSteps(step: () => void, rest: number): void {
  function next(): void {
    step();
    if (rest-- > 0) setTimeout(next, 0);
  }
  setTimeout(next, 0);
}
