import type { EventEmitter } from 'node:events';
import { Session } from './session.js';

interface Peer {
  user: string;
  send(text: string): void;
}

export function installHub(server: EventEmitter): ReadonlyMap<string, Session> {
  const sessions = new Map<string, Session>();
  server.on('connection', (peer: Peer) => {
    const session = new Session(peer.user); // expect: blocking
    sessions.set(session.id, session);
    peer.send(session.sign('hello'));
  });
  return sessions;
}
