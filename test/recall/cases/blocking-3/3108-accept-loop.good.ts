import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { scheduler } from 'node:timers/promises';

export async function accept(server: Server, signal: AbortSignal, serve: (socket: Socket) => void): Promise<void> {
  while (!signal.aborted) {
    const [socket] = (await once(server, 'connection', { signal })) as [Socket];
    serve(socket);
  }
}

export class Heartbeat {
  private beating = true;

  constructor(private readonly beat: () => void) {}

  async run(): Promise<void> {
    while (this.beating) {
      this.beat();
      await this.rest();
    }
  }

  stop(): void {
    this.beating = false;
  }

  private async rest(): Promise<void> {
    await scheduler.wait(1000);
  }
}
