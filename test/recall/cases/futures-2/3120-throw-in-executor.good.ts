import { connect, type Socket } from 'node:net';

export function dial(target: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const [host, port] = target.split(':');
    if (port === undefined) throw new Error(`no port in ${target}`);
    const socket = connect(Number(port), host);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}
