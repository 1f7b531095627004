import type { Kysely } from 'kysely';

interface Db {
  upload: { id: string; owner: string; expires: Date };
}

export interface Disk {
  remove(id: string): Promise<void>;
}

export default class Janitor {
  #db: Kysely<Db>;
  #disk: Disk;

  constructor(db: Kysely<Db>, disk: Disk) {
    this.#db = db;
    this.#disk = disk;
  }

  async forget(id: string): Promise<void> {
    await this.#disk.remove(id);
    await this.#db.deleteFrom('upload').where('id', '=', id).execute();
  }
}
