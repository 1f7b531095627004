import { Piscina } from 'piscina';
import type { Hit } from './search.worker.js';

export class SearchIndex {
  readonly #pool = new Piscina<{ query: string; limit: number }, Hit[]>({
    filename: new URL('./search.worker.js', import.meta.url).href,
  });

  async search(query: string, limit = 50): Promise<Hit[]> {
    return this.#pool.run({ query, limit });
  }
}
