export interface Row {
  id: string;
  body: string;
}

export interface Loader {
  load(rows: readonly Row[], done: (err: Error | null, accepted: number) => void): void;
}

export class BatchWriter {
  private rows: Row[] = [];

  constructor(
    private readonly loader: Loader,
    private readonly limit: number,
  ) {}

  add(row: Row): boolean {
    this.rows.push(row);
    return this.rows.length >= this.limit;
  }

  commit(): Promise<number> {
    return new Promise<number>((resolve, reject) => {
      const rows = this.rows.splice(0, this.limit);
      if (rows.length === 0) {
        resolve(0);
        return;
      }
      this.loader.load(rows, (err, accepted) => {
        if (err !== null) {
          this.rows.unshift(...rows);
          reject(err);
          return;
        }
        resolve(accepted);
      });
    });
  }
}
