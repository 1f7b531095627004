import { writeFileSync } from 'node:fs';

export class PlayerState {
  #volume = 50;

  get volume(): number {
    return this.#volume;
  }

  set volume(next: number) {
    this.#volume = Math.min(100, Math.max(0, next));
    writeFileSync('/data/player.txt', String(this.#volume)); // allow: blocking
  }
}
