export interface Ticker {
  next(): Promise<string>;
  close(): void;
}

export async function connectTicker(url: string, pair: string): Promise<Ticker> {
  const socket = new WebSocket(url);
  const queue: string[] = [];
  const opened = Promise.withResolvers<void>();
  socket.onopen = () => {
    socket.send(JSON.stringify({ op: 'subscribe', pair }));
    opened.resolve();
  };
  socket.onerror = () => {
    opened.reject(new Error(`cannot reach ${url}`));
  };
  socket.onclose = () => {
    opened.reject(new Error(`${url} closed before opening`));
  };
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
