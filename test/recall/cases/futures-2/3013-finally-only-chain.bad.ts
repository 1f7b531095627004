type Task = () => Promise<void>;

export class Slots {
  private running = 0;
  private readonly waiting: Task[] = [];

  constructor(
    private readonly width: number,
    private readonly failed: (err: unknown) => void,
  ) {}

  submit(task: Task): void {
    this.waiting.push(task);
    this.fill();
  }

  private fill(): void {
    while (this.running < this.width) {
      const task = this.waiting.shift();
      if (task === undefined) return;
      this.running += 1;
      task().finally(() => { // expect: floating
        this.running -= 1;
        this.fill();
      });
    }
  }
}
