import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export async function serve(port: number, handle: (socket: Socket) => Promise<void>, signal: AbortSignal): Promise<void> {
  const server = createServer().listen(port);
  while (!signal.aborted) {
    const [socket] = (await once(server, 'connection', { signal })) as [Socket];
    handle(socket).catch((err: unknown) => {
      socket.destroy(err as Error);
    });
  }
  server.close();
}
