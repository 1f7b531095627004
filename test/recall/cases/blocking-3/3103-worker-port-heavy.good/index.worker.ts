import { scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

interface Job {
  id: number;
  file: string;
}

const { salt } = workerData as { salt: string };

function digest(file: string): string {
  return scryptSync(readFileSync(file), salt, 32).toString('hex');
}

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage({ id: job.id, digest: digest(job.file) });
});
