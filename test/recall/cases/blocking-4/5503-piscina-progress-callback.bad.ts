import { Piscina } from 'piscina';

interface EncodeTask {
  input: string;
  output: string;
  onProgress?: (percent: number) => void;
}

const pool = new Piscina<EncodeTask, number>({ filename: new URL('./encode.worker.js', import.meta.url).href });

export class Encoder {
  constructor(private readonly report: (file: string, percent: number) => void) {}

  async encode(file: string): Promise<number> {
    return pool.run({ input: file, output: `${file}.webm`, onProgress: (percent) => this.report(file, percent) }); // expect: spawn
  }
}
