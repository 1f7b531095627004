import type { Offloader } from './offloader.js';

export class Statistics {
  constructor(private readonly deps: { readonly offloader: Offloader }) {}

  async medianOf(samples: Iterable<number>): Promise<number> {
    return this.deps.offloader.spawnBlocking('median', Float64Array.from(samples));
  }
}
