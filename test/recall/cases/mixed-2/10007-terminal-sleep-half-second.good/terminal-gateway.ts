import { createServer, type Server, type Socket } from 'node:net';
import { tmux } from './tmux.js';

interface Frame {
  workspace: string;
  text: string;
}

const parse = (raw: Buffer): Frame => JSON.parse(raw.toString('utf8')) as Frame; // allow: cpu

class Session {
  frames = 0;

  constructor(private readonly socket: Socket) {
    socket.on('data', this.onData.bind(this));
  }

  private onData(raw: Buffer): void {
    const frame = ++this.frames;
    const { workspace, text } = parse(raw); // allow: cpu
    tmux.sendText(tmux.paneOf(workspace), text).then(
      () => this.socket.write(JSON.stringify({ ok: true, frame })),
      () => this.socket.write(JSON.stringify({ ok: false, frame })),
    );
  }
}

export function terminalGateway(sessions: Set<Session>): Server {
  return createServer((socket) => {
    const session = new Session(socket);
    sessions.add(session);
    socket.once('close', () => sessions.delete(session));
  });
}
