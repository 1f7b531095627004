import { Readable } from 'node:stream';
import pLimit from 'p-limit';

type Task<A> = () => Promise<A>;

interface Mirror {
  copy(file: string): Promise<number>;
  list(dir: string): Promise<string[]>;
}

const copyTask =
  (mirror: Mirror, file: string): Task<number> =>
  () =>
    mirror.copy(file);

export class Retry {
  private readonly failed = new Map<string, Task<number>>();

  constructor(private readonly mirror: Mirror) {}

  async copy(files: readonly string[]): Promise<number> {
    const limit = pLimit(8);
    const sizes = await Promise.all(files.map((file) => limit(copyTask(this.mirror, file))));
    return sizes.reduce((a, b) => a + b, 0);
  }

  remember(file: string): void {
    this.failed.set(file, copyTask(this.mirror, file));
  }

  tasks(): Task<number>[] {
    return [...this.failed.values()];
  }

  again(file: string): Promise<number> {
    const task = this.failed.get(file) ?? copyTask(this.mirror, file);
    return task();
  }
}

export async function* walk(mirror: Mirror, dirs: Iterable<string>): AsyncGenerator<string, void> {
  for (const dir of dirs) yield* await mirror.list(dir);
}

export const fileStream = (mirror: Mirror, dirs: string[]): Readable => Readable.from(walk(mirror, dirs));

export async function first(mirror: Mirror, dirs: string[]): Promise<string | undefined> {
  for await (const file of walk(mirror, dirs)) return file;
  return undefined;
}
