export interface Step {
  readonly name: string;
  run(): Promise<void>;
}

export class Rollout {
  private done: string[] = [];

  constructor(private readonly steps: readonly Step[]) {}

  async execute(): Promise<readonly string[]> {
    const pending = this.steps.filter((step) => !this.done.includes(step.name));
    await pending.reduce(async (previous, step) => {
      await previous;
      await step.run();
      this.done.push(step.name);
    }, Promise.resolve());
    return this.done;
  }
}
