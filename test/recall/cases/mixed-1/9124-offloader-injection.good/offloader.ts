import { Piscina } from 'piscina';

export interface Tasks {
  sort: { input: Float64Array; output: Float64Array };
  median: { input: Float64Array; output: number };
}

export abstract class Offloader {
  abstract spawnBlocking<K extends keyof Tasks>(task: K, input: Tasks[K]['input']): Promise<Tasks[K]['output']>;
}

export class PiscinaOffloader extends Offloader implements AsyncDisposable {
  readonly #pool = new Piscina({ filename: new URL('./tasks.worker.js', import.meta.url).href });

  override async spawnBlocking<K extends keyof Tasks>(task: K, input: Tasks[K]['input']): Promise<Tasks[K]['output']> {
    const answer: unknown = await this.#pool.run(input, { name: task, transferList: [input.buffer as ArrayBuffer] });
    return answer as Tasks[K]['output'];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.close();
  }
}
