import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

export type RunEvent = { kind: 'token'; text: string } | { kind: 'tool'; name: string } | { kind: 'done' };

export default class RunLog {
  private readonly file: string;
  private seq = 0;

  constructor(dir: string, runId: string) {
    this.file = join(dir, `${runId}.jsonl`);
  }

  record(event: RunEvent): void {
    this.append({ seq: this.seq++, at: Date.now(), ...event });
  }

  private append(entry: object): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`); // allow: blocking
  }
}
