import { tasks, type Tasks } from './tasks.js';

export default function run({ name, args }: { name: keyof Tasks; args: Parameters<Tasks[keyof Tasks]> }): string {
  return tasks[name](...args);
}
