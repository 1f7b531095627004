import { Piscina } from 'piscina';

export class CertificateMailer {
  private readonly file = '/data/certs.db';
  private readonly pool = new Piscina({ filename: new URL('./mail.worker.js', import.meta.url).href });

  async send(recipients: readonly string[]): Promise<void> {
    await this.pool.run({ file: this.file, recipients });
  }
}
