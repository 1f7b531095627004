import { createServer, type Server, type Socket } from 'node:net';
import { commands } from './commands.js';

function handle(socket: Socket): void {
  socket.setEncoding('utf8');
  socket.on('data', (line: string) => {
    const [verb = '', ...args] = line.trim().split(' ');
    const command = commands[verb];
    if (command === undefined) {
      socket.write('unknown\n');
      return;
    }
    socket.write(`${command(args)}\n`); // expect: blocking
  });
}

export function controlServer(path: string): Server {
  return createServer(handle).listen(path);
}
