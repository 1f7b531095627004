import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function pull(repo: string, branch: string): Promise<string> {
  await run('git', ['-C', repo, 'fetch', 'origin', branch]);
  await run('git', ['-C', repo, 'reset', '--hard', `origin/${branch}`]);
  const { stdout } = await run('git', ['-C', repo, 'rev-parse', 'HEAD']);
  return stdout.trim();
}
