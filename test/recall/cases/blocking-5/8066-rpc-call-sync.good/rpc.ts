import { fork, type ChildProcess } from 'node:child_process';
import { until } from './until.js';

interface Reply {
  id: number;
  value: unknown;
}

export class Rpc {
  private readonly child: ChildProcess;
  private readonly replies = new Map<number, unknown>();
  private lastId = 0;

  constructor(script: string) {
    this.child = fork(script);
    this.child.on('message', (reply: Reply) => {
      this.replies.set(reply.id, reply.value);
    });
  }

  async call(method: string, args: unknown[]): Promise<unknown> {
    const id = ++this.lastId;
    this.child.send({ id, method, args });
    await until(() => this.replies.has(id));
    const value = this.replies.get(id);
    this.replies.delete(id);
    return value;
  }
}
