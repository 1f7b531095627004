import { writeFileSync } from 'node:fs';
import { pool } from 'workerpool';

const workers = pool();

export async function inlineOk(): Promise<string> {
  return workers.exec(
    async (path: string) => {
      const { readFileSync } = await import('node:fs');
      return readFileSync(path, 'utf8');
    },
    ['x'],
  );
}

function readOffThread(path: string): string {
  return process.getBuiltinModule('node:fs').readFileSync(path, 'utf8');
}

export async function byNameOk(): Promise<string> {
  return workers.exec(readOffThread, ['x']);
}

/** What it does itself is not moved. */
export async function besidesBad(): Promise<string> {
  writeFileSync('x', ''); // ~ no-blocking-call: fs.writeFileSync
  return workers.exec(readOffThread, ['x']);
}

/** A variable's name makes no worker of the file. */
export async function namedWorkerBad(): Promise<void> {
  const worker = 'x';
  writeFileSync(worker, ''); // ~ no-blocking-call: fs.writeFileSync
}
