import { readFileSync } from 'node:fs';
import { pbkdf2Sync } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

interface Task {
  id: number;
  file: string;
  password: string;
}

const { salt } = workerData as { salt: string };

parentPort?.on('message', (task: Task) => {
  const content = readFileSync(task.file);
  const key = pbkdf2Sync(task.password, salt, 600_000, 32, 'sha256');
  parentPort?.postMessage({ id: task.id, size: content.length, key });
});
