import { execFileSync } from 'node:child_process';

export default function readGit(cwd: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', timeout: 2000, stdio: ['ignore', 'pipe', 'ignore'] }).trim(); // allow: blocking
  } catch {
    return null;
  }
}
