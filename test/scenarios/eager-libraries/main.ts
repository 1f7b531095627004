import Bluebird from 'bluebird';
import neo4j from 'neo4j-driver';
import type { Server } from 'socket.io';
import { $ } from 'zx';

const driver = neo4j.driver('neo4j://db.example');

export function processBad(): void {
  $`rm -rf dist`; // ~ no-floating-future: Nobody awaits the promise
}

export function closeBad(): void {
  driver.close(); // ~ no-floating-future: Nobody awaits the promise
}

/** Of thenables that are no promises of the language only the peer's option asks. */
export function bluebirdOk(ids: number[]): void {
  Bluebird.map(ids, async (id) => id);
}

export async function awaitedOk(): Promise<void> {
  await Bluebird.delay(10);
  void $`ls`;
  const session = driver.session();
  await session.run('MATCH (n) RETURN n');
  await session.close();
}

export function roomsOk(server: Server): void {
  server.on('connection', (socket) => {
    void socket.join('lobby');
    socket.join(['lobby', 'news']);
    socket.leave('lobby');
  });
}

export function serverBad(server: Server): void {
  server.close(); // ~ no-floating-future: Nobody awaits the promise
}
