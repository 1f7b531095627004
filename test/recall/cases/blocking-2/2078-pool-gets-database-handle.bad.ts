import Database from 'better-sqlite3';
import { Piscina } from 'piscina';

export class CertificateMailer {
  private readonly db = new Database('/data/certs.db');
  private readonly pool = new Piscina({ filename: new URL('./mail.worker.js', import.meta.url).href });

  async send(recipients: readonly string[]): Promise<void> {
    await this.pool.run({ db: this.db, recipients }); // expect: spawn
  }
}
