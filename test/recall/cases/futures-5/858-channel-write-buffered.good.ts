import { Duplex } from 'node:stream';

interface DataChannel {
  readonly readyState: 'connecting' | 'open' | 'closed';
  onopen: (() => void) | null;
  onmessage: ((data: Buffer) => void) | null;
  send(data: Buffer): void;
  close(): void;
}

export function channelStream(channel: DataChannel): Duplex {
  const waiting: Buffer[] = [];
  const duplex = new Duplex({
    read() {
      // pushed from onmessage
    },
    write(chunk: Buffer, _encoding, callback) {
      if (channel.readyState === 'connecting') {
        waiting.push(chunk);
        callback();
        return;
      }
      channel.send(chunk);
      callback();
    },
    final(callback) {
      channel.close();
      callback();
    },
  });
  channel.onopen = () => {
    for (const chunk of waiting.splice(0)) channel.send(chunk);
  };
  channel.onmessage = (data) => {
    duplex.push(data);
  };
  return duplex;
}
