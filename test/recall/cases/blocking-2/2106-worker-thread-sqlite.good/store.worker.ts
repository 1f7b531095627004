import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const db = new Database(workerData as string);

parentPort?.on('message', (request: { id: number; importFile: string }) => {
  const lines = readFileSync(request.importFile, 'utf8').split('\n');
  const insert = db.prepare('insert into lines (body) values (?)');
  for (const line of lines) insert.run(line);
  parentPort?.postMessage({ id: request.id, count: lines.length });
});
