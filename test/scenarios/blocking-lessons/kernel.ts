import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATUS = '/proc/self/status';

/** The kernel answers from memory what is read there: seldom worth a word. */
export async function memoryBad(pid: number): Promise<string[]> {
  const status = readFileSync(STATUS, 'utf8'); // ~strict no-blocking-call: fs.readFileSync
  const memory = readFileSync(`/proc/${pid}/statm`, 'utf8'); // ~strict no-blocking-call: fs.readFileSync
  return [status, memory, limit('cpu.max')]; // ~strict no-blocking-call: limit → fs.readFileSync
}

function limit(path: string): string {
  return readFileSync('/sys/fs/cgroup/' + path, 'utf8');
}

export async function processesBad(root: string): Promise<string> {
  return readFileSync(join(root, 'proc/self/status'), 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
