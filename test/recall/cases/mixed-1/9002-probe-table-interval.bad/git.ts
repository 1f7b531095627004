import { execFileSync } from 'node:child_process';

export function git(cwd: string, ...args: string[]): string | null {
  try {
    const text = execFileSync('git', args, { cwd, encoding: 'utf8', timeout: 2_000 }); // allow: blocking
    return text.trim() || null;
  } catch {
    return null;
  }
}
