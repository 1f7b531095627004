import { execFile } from 'node:child_process';

const seen = new Map<string, { branch: string; until: number }>();

export function branchOf(project: string, ttlMs: number): string {
  const hit = seen.get(project);
  if (hit !== undefined && hit.until > Date.now()) return hit.branch;
  const shown = hit?.branch ?? '…';
  seen.set(project, { branch: shown, until: Date.now() + ttlMs });
  execFile('git', ['-C', project, 'branch', '--show-current'], (error, stdout) => {
    seen.set(project, { branch: error ? '-' : stdout.trim(), until: Date.now() + ttlMs });
  });
  return shown;
}
