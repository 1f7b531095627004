import workerpool from 'workerpool';

export interface Reading {
  readonly sensor: string;
  readonly value: number;
}

export interface Smoothing {
  readonly window: number;
}

/** Serialised into the worker: must not refer to anything outside itself. */
function movingMean(all: number[], window: number): number[] {
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  return all.map((_, i) => mean(all.slice(Math.max(0, i - window), i + 1)));
}

export class Smoother implements AsyncDisposable {
  readonly #pool = workerpool.pool({ maxWorkers: 2 });

  constructor(private readonly options: Smoothing) {}

  async smooth(readings: readonly Reading[]): Promise<number[]> {
    const values = readings.map((r) => r.value);
    return this.#pool.exec(movingMean, [values, this.options.window]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.terminate();
  }
}
