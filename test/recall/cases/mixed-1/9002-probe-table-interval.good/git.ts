import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function git(cwd: string, ...args: string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', args, { cwd, encoding: 'utf8', timeout: 2_000 });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
