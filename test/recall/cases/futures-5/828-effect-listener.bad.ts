import { Effect } from 'effect';
import { EventEmitter } from 'node:events';

interface Job {
  id: string;
  attempts: number;
}

const recordFailure = (job: Job, reason: string) =>
  Effect.gen(function* () {
    yield* Effect.logWarning(`job ${job.id} failed: ${reason}`);
    if (job.attempts > 3) yield* Effect.logError(`job ${job.id} is dead`);
  });

export function observe(queue: EventEmitter<{ failed: [Job, Error]; done: [Job] }>): () => void {
  const onFailed = (job: Job, err: Error): void => {
    recordFailure(job, err.message); // expect: lazy
  };
  queue.on('failed', onFailed);
  queue.on('done', (job) => Effect.logInfo(`job ${job.id} done`)); // expect: lazy
  return () => {
    queue.off('failed', onFailed);
  };
}
