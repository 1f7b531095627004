import { writeFile } from 'node:fs/promises';

export class PlayerState {
  #volume = 50;

  get volume(): number {
    return this.#volume;
  }

  async setVolume(next: number): Promise<void> {
    this.#volume = Math.min(100, Math.max(0, next));
    await writeFile('/data/player.txt', String(this.#volume));
  }
}
