import type { EventEmitter } from 'node:events';
import { Packer } from './packer.js';

interface Client {
  send(data: Buffer): void;
}

export function broadcastBook(feed: EventEmitter, clients: ReadonlySet<Client>): () => void {
  const onBook = (text: string): void => {
    Packer.pack(text)
      .then((frame) => {
        for (const client of clients) client.send(frame);
      })
      .catch((err: unknown) => feed.emit('error', err));
  };
  feed.on('book', onBook);
  return () => feed.off('book', onBook);
}
