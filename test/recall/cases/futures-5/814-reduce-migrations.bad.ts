interface Migration {
  readonly name: string;
  up(log: (line: string) => void): Promise<void>;
}

export class Migrator {
  private readonly applied: string[] = [];

  constructor(private readonly migrations: readonly Migration[]) {}

  private async applyOne(m: Migration): Promise<void> {
    await m.up((line) => {
      console.log(`[${m.name}] ${line}`);
    });
    this.applied.push(m.name);
  }

  async up(): Promise<readonly string[]> {
    this.migrations.reduce(async (previous, migration) => { // expect: floating
      await previous;
      await this.applyOne(migration);
    }, Promise.resolve());
    return this.applied;
  }
}
