import workerpool from 'workerpool';

export interface Reading {
  readonly sensor: string;
  readonly value: number;
}

export interface Smoothing {
  readonly window: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
}

export class Smoother implements AsyncDisposable {
  readonly #pool = workerpool.pool({ maxWorkers: 2 });

  constructor(private readonly options: Smoothing) {}

  async smooth(readings: readonly Reading[]): Promise<number[]> {
    const { window } = this.options;
    const values = readings.map((r) => r.value);
    return this.#pool.exec((all: number[]) => all.map((_, i) => mean(all.slice(Math.max(0, i - window), i + 1))), [values]); // expect: spawn
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.terminate();
  }
}
