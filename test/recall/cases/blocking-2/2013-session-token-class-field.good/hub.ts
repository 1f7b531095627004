import type { EventEmitter } from 'node:events';
import type { KeyObject } from 'node:crypto';
import { Session } from './session.js';

interface Peer {
  user: string;
  send(text: string): void;
}

export function installHub(server: EventEmitter, key: KeyObject): ReadonlyMap<string, Session> {
  const sessions = new Map<string, Session>();
  server.on('connection', (peer: Peer) => {
    const session = new Session(peer.user, key);
    sessions.set(session.id, session);
    peer.send(session.sign('hello'));
  });
  return sessions;
}
