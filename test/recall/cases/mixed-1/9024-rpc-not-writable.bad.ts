import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

export class RpcClient {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  dropped = 0;

  constructor(private readonly socket: Socket) {
    createInterface({ input: socket }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      const entry = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if (answer.error === undefined) entry?.resolve(answer.result);
      else entry?.reject(new Error(answer.error));
    });
    socket.once('close', () => {
      for (const entry of this.waiting.values()) entry.reject(new Error('socket closed'));
      this.waiting.clear();
    });
  }

  call(method: string, params: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => { // expect: never-settles
      if (!this.socket.writable) {
        this.dropped += 1;
        return;
      }
      const id = this.nextId++;
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${JSON.stringify({ id, method, params })}\n`);
    });
  }
}
