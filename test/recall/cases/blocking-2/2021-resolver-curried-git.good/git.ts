import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const git =
  (sub: string, ...fixed: string[]) =>
  async (...rest: string[]): Promise<string[]> =>
    (await run('git', [sub, ...fixed, ...rest])).stdout.split('\n');
