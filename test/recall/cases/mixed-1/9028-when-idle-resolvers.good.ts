import { EventEmitter } from 'node:events';

export type Task = () => Promise<void>;

export class TaskQueue extends EventEmitter<{ idle: []; failed: [unknown] }> {
  private active = 0;

  add(task: Task): void {
    this.active += 1;
    task()
      .catch((err: unknown) => {
        this.emit('failed', err);
      })
      .finally(() => {
        this.active -= 1;
        if (this.active === 0) this.emit('idle');
      });
  }

  whenIdle(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (this.active > 0) {
      this.once('idle', resolve);
    } else {
      resolve();
    }
    return promise;
  }
}
