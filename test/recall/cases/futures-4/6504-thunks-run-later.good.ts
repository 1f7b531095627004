type Task = () => Promise<void>;

export class Cleanup {
  private readonly tasks: Task[] = [];

  defer(task: Task): void {
    this.tasks.push(task);
  }

  async run(): Promise<void> {
    for (let task = this.tasks.pop(); task !== undefined; task = this.tasks.pop()) {
      await task();
    }
  }
}

const remover = (remove: (id: string) => Promise<void>, id: string): Task => () => remove(id);

export async function seed(create: (n: number) => Promise<string>, remove: (id: string) => Promise<void>): Promise<Cleanup> {
  const cleanup = new Cleanup();
  const id = await create(1);
  cleanup.defer(remover(remove, id));
  return cleanup;
}
