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
    Effect.runFork(recordFailure(job, err.message));
  };
  queue.on('failed', onFailed);
  queue.on('done', (job) => {
    Effect.runFork(Effect.logInfo(`job ${job.id} done`));
  });
  return () => {
    queue.off('failed', onFailed);
  };
}
