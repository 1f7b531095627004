import { execFileSync } from 'node:child_process';

export interface GitInfo {
  branch: string;
  dirty: boolean;
}

function git(cwd: string, args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(); // allow: blocking
}

export function readGitInfo(cwd: string): GitInfo {
  return {
    branch: git(cwd, ['rev-parse', '--abbrev-ref', 'HEAD']), // allow: blocking
    dirty: git(cwd, ['status', '--porcelain=v1']).length > 0, // allow: blocking
  };
}
