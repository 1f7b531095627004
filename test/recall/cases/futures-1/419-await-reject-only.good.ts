import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

export interface App {
  server: Server;
  cleanup(): Promise<void>;
}

export async function serve(app: App, port: number, bus: EventEmitter): Promise<void> {
  app.server.listen(port);
  await new Promise<void>((resolve, reject) => {
    app.server.once('error', reject);
    bus.once('stop', () => {
      app.server.close(() => {
        resolve();
      });
    });
  });
  await app.cleanup();
}
