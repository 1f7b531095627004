import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATUS = '/proc/self/status';

/** The kernel answers from memory what is read there. */
export async function memoryOk(pid: number): Promise<string[]> {
  return [readFileSync(STATUS, 'utf8'), readFileSync(`/proc/${pid}/statm`, 'utf8'), limit('/sys/fs/cgroup/cpu.max')];
}

function limit(path: '/sys/fs/cgroup/cpu.max'): string {
  return readFileSync('/sys/fs/cgroup/' + path, 'utf8');
}

export async function processesBad(root: string): Promise<string> {
  return readFileSync(join(root, 'proc/self/status'), 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
