export interface Step {
  readonly name: string;
  up(): Promise<void>;
}

export class Migrator {
  private readonly done = new Set<string>();

  constructor(private readonly steps: readonly Step[]) {}

  private async apply(step: Step): Promise<void> {
    if (this.done.has(step.name)) return;
    await step.up();
    this.done.add(step.name);
  }

  start(): number {
    this.steps.reduce((prev, step) => prev.then(() => this.apply(step)), Promise.resolve()); // expect: floating
    return this.done.size;
  }
}
