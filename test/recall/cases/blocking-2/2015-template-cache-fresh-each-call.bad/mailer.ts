import { template } from './templates.js';

interface Transport {
  sendMail(mail: { to: string; html: string }): Promise<void>;
}

export class Mailer {
  constructor(private readonly transport: Transport) {}

  async welcome(to: string, name: string): Promise<void> {
    const html = template('welcome').replaceAll('{{name}}', name); // expect: blocking
    await this.transport.sendMail({ to, html });
  }
}
