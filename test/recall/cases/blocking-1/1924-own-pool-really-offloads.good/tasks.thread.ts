import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';

const tasks = {
  deflate: (text: string) => deflateSync(text, { level: 9 }).toString('base64'),
  sortLines: (text: string) => text.split('\n').sort().join('\n'),
};

export type TaskName = keyof typeof tasks;

parentPort?.on('message', (message: { id: number; name: TaskName; input: string }) => {
  parentPort?.postMessage({ id: message.id, output: tasks[message.name](message.input) });
});
