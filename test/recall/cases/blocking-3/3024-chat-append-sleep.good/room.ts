import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

export class Room {
  readonly #file: string;

  constructor(name: string) {
    this.#file = `/var/chat/${name}.jsonl`;
  }

  async say(who: string, text: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await appendFile(this.#file, `${who}\t${text}\n`);
        return;
      } catch (error) {
        if (attempt === 3) throw error;
        await pause(100 * attempt);
      }
    }
  }
}
