import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const db = new DatabaseSync(workerData as string);
const byModel = db.prepare('select model, count(*) as calls from request_log where at > ? group by model');

parentPort?.on('message', (since: number) => {
  parentPort?.postMessage(byModel.all(since).map((r) => ({ model: String(r['model']), calls: Number(r['calls']) })));
});
