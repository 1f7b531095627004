export interface Cursor<T> {
  next(n: number): Promise<T[]>;
}
export interface Archive<T> {
  append(rows: readonly T[]): Promise<void>;
}

export class Exporter<T> {
  exported = 0;

  constructor(
    private readonly cursor: Cursor<T>,
    private readonly archive: Archive<T>,
  ) {}

  private async *copy(): AsyncGenerator<number> {
    for (;;) {
      const rows = await this.cursor.next(500);
      if (rows.length === 0) return;
      await this.archive.append(rows);
      yield rows.length;
    }
  }

  async run(): Promise<number> {
    this.copy(); // expect: lazy
    return this.exported;
  }
}
