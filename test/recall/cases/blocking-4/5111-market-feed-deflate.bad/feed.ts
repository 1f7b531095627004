import type { EventEmitter } from 'node:events';
import { Packer } from './packer.js';

interface Client {
  send(data: Buffer): void;
}

export function broadcastBook(feed: EventEmitter, clients: ReadonlySet<Client>): () => void {
  const onBook = (text: string): void => {
    const frame = Packer.pack(text); // expect: cpu
    for (const client of clients) client.send(frame);
  };
  feed.on('book', onBook);
  return () => feed.off('book', onBook);
}
