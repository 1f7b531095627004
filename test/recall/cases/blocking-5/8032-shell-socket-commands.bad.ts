import { readFileSync, readdirSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';

type Command = (socket: WebSocket, argument: string) => Promise<void>;

const HOME = '/srv/notes';
const inside = (name: string): string => join(HOME, basename(name));

const commands: Record<string, Command> = {
  async ls(socket) {
    socket.send(readdirSync(HOME).join('\n')); // expect: blocking
  },
  async cat(socket, name) {
    socket.send(readFileSync(inside(name))); // expect: blocking
  },
  async rm(socket, name) {
    unlinkSync(inside(name)); // expect: blocking
    socket.send('removed');
  },
};

export function serve(port: number): WebSocketServer {
  const server = new WebSocketServer({ port });
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const [verb = '', ...rest] = data.toString('utf8').split(' ');
      const command = commands[verb];
      if (command === undefined) socket.send('unknown command');
      else command(socket, rest.join(' ')).catch(() => socket.close(1011));
    });
  });
  return server;
}
