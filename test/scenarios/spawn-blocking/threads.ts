import workerpool from 'workerpool';

const pool = workerpool.pool();

export const offMain = {
  spawnBlocking<T>(work: () => T): Promise<T> { // ~ no-misused-spawn-blocking: it calls the function it is given on this thread
    return new Promise((resolve) => setImmediate(() => resolve(work())));
  },

  async pooled<T>(work: () => T): Promise<T> {
    return (await pool.exec(work, [])) as T;
  },
};
