import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';

export type RunEvent = { kind: 'token'; text: string } | { kind: 'tool'; name: string } | { kind: 'done' };

export default class RunLog {
  private readonly out: WriteStream;
  private seq = 0;

  constructor(dir: string, runId: string) {
    this.out = createWriteStream(join(dir, `${runId}.jsonl`), { flags: 'a' });
    this.out.on('error', (err) => {
      console.error('run log', err);
    });
  }

  record(event: RunEvent): void {
    this.out.write(`${JSON.stringify({ seq: this.seq++, at: Date.now(), ...event })}\n`);
  }

  end(): void {
    this.out.end();
  }
}
