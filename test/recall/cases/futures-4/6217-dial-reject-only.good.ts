import { connect, type Socket } from 'node:net';

export interface Target {
  host: string;
  port: number;
}

function dial(target: Target): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(target.port, target.host);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.setNoDelay(true);
      resolve(socket);
    });
  });
}

export async function ping(target: Target): Promise<void> {
  const socket = await dial(target);
  socket.end('PING\r\n');
}
