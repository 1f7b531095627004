type Task = (at: Date) => unknown;

interface RunnerHooks {
  beforeRun?(at: Date): Promise<boolean>;
  onFinished?(at: Date, result: unknown): void;
  onError?(at: Date, error: unknown): void;
}

export class CronRunner {
  private running: Promise<void> | undefined;

  constructor(
    private readonly task: Task,
    private readonly hooks: RunnerHooks = {},
  ) {}

  get busy(): boolean {
    return this.running !== undefined;
  }

  private runTask(at: Date): Promise<void> {
    return new Promise<void>(async (resolve) => { // expect: never-settles
      const proceed = (await this.hooks.beforeRun?.(at)) ?? true;
      if (!proceed) {
        resolve();
        return;
      }
      try {
        const result = await this.task(at);
        this.hooks.onFinished?.(at, result);
      } catch (error) {
        this.hooks.onError?.(at, error);
      }
      resolve();
    });
  }

  async tick(at: Date): Promise<boolean> {
    if (this.running !== undefined) return false;
    this.running = this.runTask(at);
    await this.running;
    this.running = undefined;
    return true;
  }
}
