import Database from 'better-sqlite3';

interface Hit {
  path: string;
  rank: number;
}

export class SearchIndex {
  readonly #db = new Database('/var/lib/app/index.db', { readonly: true });

  async search(query: string, limit = 50): Promise<Hit[]> {
    const statement = this.#db.prepare<[string, number], Hit>('select path, rank from docs where docs match ? limit ?'); // allow: blocking
    return statement.all(query, limit); // expect: blocking
  }
}
