import { rename } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import { exponential } from './backoff.js';

const policy = exponential(10);

interface Commit {
  from: string;
  to: string;
}

export function serve(port: MessagePort): void {
  const commit = (job: Commit, attempt: number): void => {
    rename(job.from, job.to, (err) => {
      if (err === null) {
        port.postMessage({ ok: true, to: job.to });
        return;
      }
      if (attempt >= policy.attempts) {
        port.postMessage({ ok: false, reason: err.message });
        return;
      }
      policy.pause(attempt); // expect: busy-loop
      commit(job, attempt + 1);
    });
  };
  port.on('message', (job: Commit) => {
    commit(job, 0);
  });
}
