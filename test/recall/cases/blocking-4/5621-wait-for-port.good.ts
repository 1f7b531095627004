import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export async function waitForPort(port: number, attempts = 50): Promise<void> {
  for (let i = 0; i < attempts; i++) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await delay(200);
    } finally {
      socket.destroy();
    }
  }
  throw new Error(`port ${String(port)} did not open`);
}
