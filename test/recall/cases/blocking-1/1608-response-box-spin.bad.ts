import type { ChildProcess } from 'node:child_process';

interface Reply {
  id: number;
  value: string;
}

export class RpcChild {
  private nextId = 1;

  constructor(private readonly child: ChildProcess) {}

  call(method: string): string {
    const id = this.nextId++;
    let reply: Reply | undefined;
    this.child.on('message', (message: Reply) => {
      if (message.id === id) reply = message;
    });
    this.child.send({ id, method });
    do { // expect: busy-loop
      if (!this.child.connected) throw new Error('child is gone');
    } while (reply === undefined); // allow: busy-loop
    return (reply as Reply).value;
  }
}
