import { breathe } from './breathe.js';

interface SharedLog {
  /** Filled by the socket listener. */
  readonly lines: string[];
  ended: boolean;
}

export async function tail(log: SharedLog, show: (line: string) => void): Promise<number> {
  let at = 0;
  while (!log.ended) { // expect: starvation
    const line = log.lines[at];
    if (line !== undefined) {
      show(line);
      at += 1;
    }
    await breathe(); // allow: starvation
  }
  return at;
}
