import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

export class Listener {
  protected readonly server: Server = createServer();

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

export class MeteredListener extends Listener {
  #requests = 0;

  constructor(private readonly flush: (requests: number) => Promise<void>) {
    super();
    this.server.on('request', () => {
      this.#requests += 1;
    });
  }

  override async close(): Promise<void> {
    await super.close();
    await this.flush(this.#requests);
  }
}
