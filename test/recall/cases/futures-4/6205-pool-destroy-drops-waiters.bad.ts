export interface Conn {
  exec(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

interface Waiter {
  resolve(conn: Conn): void;
  reject(err: Error): void;
}

export class HanaPool {
  private idle: Conn[] = [];
  private waiters: Waiter[] = [];
  private destroyed = false;

  constructor(conns: Conn[]) {
    this.idle = conns;
  }

  acquire(): Promise<Conn> {
    if (this.destroyed) return Promise.reject(new Error('pool is closed'));
    const conn = this.idle.pop();
    if (conn !== undefined) return Promise.resolve(conn);
    return new Promise((resolve, reject) => { // expect: never-settles
      this.waiters.push({ resolve, reject });
    });
  }

  release(conn: Conn): void {
    const waiter = this.waiters.shift();
    if (waiter !== undefined) waiter.resolve(conn);
    else this.idle.push(conn);
  }

  async destroy(): Promise<void> { // allow: never-settles
    this.destroyed = true;
    this.waiters = []; // allow: never-settles
    await Promise.all(this.idle.splice(0).map((c) => c.end()));
  }
}
