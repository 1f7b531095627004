import type { InvoiceTheme } from './theme.js';

export interface Transport {
  send(mail: { to: string; html: string }): Promise<void>;
}

export class Mailer {
  constructor(
    private readonly theme: InvoiceTheme,
    private readonly transport: Transport,
  ) {}

  async sendInvoice(to: string, total: number): Promise<void> {
    const html = await this.theme.render({ total: total.toFixed(2), to });
    await this.transport.send({ to, html });
  }
}
