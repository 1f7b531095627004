import type { MessagePort } from 'node:worker_threads';

export interface Task {
  input: string;
  port: MessagePort;
}

export default function run(task: Task): string {
  task.port.postMessage(100);
  return `${task.input}.mp4`;
}
