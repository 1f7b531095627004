export interface Ticker {
  next(): Promise<string>;
  close(): void;
}

export async function connectTicker(url: string, pair: string): Promise<Ticker> {
  const socket = new WebSocket(url);
  const queue: string[] = [];
  const opened = Promise.withResolvers<void>(); // expect: never-settles
  socket.onopen = () => {
    socket.send(JSON.stringify({ op: 'subscribe', pair }));
    opened.resolve();
  };
  socket.onerror = () => {};
  socket.onmessage = (event) => {
    queue.push(String(event.data));
  };
  await opened.promise;
  return {
    async next() {
      while (queue.length === 0) await new Promise((r) => setTimeout(r, 20));
      return queue.shift() ?? '';
    },
    close() {
      socket.close();
    },
  };
}
