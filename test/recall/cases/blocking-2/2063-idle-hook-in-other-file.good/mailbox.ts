import { idle } from './idle.js';

export class Mailbox {
  private readonly letters: string[] = [];
  private open = true;

  post(letter: string): void {
    this.letters.push(letter);
  }

  close(): void {
    this.open = false;
  }

  async deliver(read: (letter: string) => void): Promise<void> {
    while (this.open) {
      const next = this.letters.shift();
      if (next !== undefined) read(next);
      await idle();
    }
  }
}
