import type { ChildProcess } from 'node:child_process';

interface Reply {
  id: number;
  value: string;
}

export class RpcChild {
  private nextId = 1;

  constructor(private readonly child: ChildProcess) {}

  call(method: string): Promise<string> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      const onMessage = (message: Reply): void => {
        if (message.id !== id) return;
        this.child.off('message', onMessage);
        this.child.off('disconnect', onGone);
        resolve(message.value);
      };
      const onGone = (): void => {
        this.child.off('message', onMessage);
        reject(new Error('child is gone'));
      };
      this.child.on('message', onMessage);
      this.child.once('disconnect', onGone);
      this.child.send({ id, method });
    });
  }
}
