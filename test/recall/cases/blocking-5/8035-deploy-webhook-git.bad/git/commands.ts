import { execFileSync } from 'node:child_process';

export function pull(repo: string, branch: string): string {
  execFileSync('git', ['-C', repo, 'fetch', 'origin', branch]); // allow: blocking
  execFileSync('git', ['-C', repo, 'reset', '--hard', `origin/${branch}`]); // allow: blocking
  return execFileSync('git', ['-C', repo, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(); // allow: blocking
}
