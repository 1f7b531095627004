export type Worker<T> = (task: T, callback: (err?: Error | null) => void) => void;

export function queue<T>(worker: Worker<T>, width: number) {
  const waiting: T[] = [];
  let running = 0;
  const pump = (): void => {
    while (running < width && waiting.length > 0) {
      running += 1;
      worker(waiting.shift() as T, (err) => {
        running -= 1;
        if (err) console.error(err);
        pump();
      });
    }
  };
  return {
    push(task: T): void {
      waiting.push(task);
      pump();
    },
  };
}

interface Job {
  id: string;
  owner: string | null;
}

export const jobQueue = (me: string, process: (id: string) => Promise<void>) =>
  queue<Job>((job, callback) => { // expect: never-settles
    if (job.owner !== null && job.owner !== me) {
      console.debug(job.id, 'belongs to', job.owner);
      return;
    }
    process(job.id).then(() => callback(), callback);
  }, 4);
