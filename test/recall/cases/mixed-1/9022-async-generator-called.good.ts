import { open } from 'node:fs/promises';

export interface Migration {
  readonly version: number;
  up(): Promise<void>;
}

export class Migrator {
  readonly #steps: readonly Migration[];

  constructor(
    private readonly stateFile: string,
    steps: Iterable<Migration>,
  ) {
    this.#steps = [...steps].sort((a, b) => a.version - b.version);
  }

  async *run(from: number): AsyncGenerator<number, void, undefined> {
    await using state = await open(this.stateFile, 'a');
    for (const step of this.#steps) {
      if (step.version <= from) continue;
      await step.up();
      await state.appendFile(`${step.version}\n`);
      yield step.version;
    }
  }
}

export async function boot(migrator: Migrator, current: number, listen: () => Promise<void>): Promise<void> {
  console.info('migrating from %d', current);
  for await (const version of migrator.run(current)) console.info('now at %d', version);
  await listen();
}
