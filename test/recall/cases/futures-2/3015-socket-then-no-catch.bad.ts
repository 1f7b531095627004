import type { EventEmitter } from 'node:events';

export interface Peer {
  id: string;
  reply(frame: object): void;
}
export interface Rooms {
  join(room: string, peer: string): Promise<string[]>;
}

export function attach(socket: EventEmitter, peer: Peer, rooms: Rooms): void {
  socket.on('frame', (raw: string) => {
    const [verb, room] = raw.split(' ', 2);
    if (verb !== 'JOIN' || room === undefined) {
      peer.reply({ error: 'bad frame' });
      return;
    }
    rooms.join(room, peer.id).then((members) => { // expect: floating
      peer.reply({ room, members });
    });
  });
}
