import { execFileSync } from 'node:child_process';

const seen = new Map<string, { branch: string; until: number }>();

export function branchOf(project: string, ttlMs: number): string {
  const hit = seen.get(project);
  if (hit !== undefined && hit.until > Date.now()) return hit.branch;
  let branch: string;
  try {
    branch = execFileSync('git', ['-C', project, 'branch', '--show-current']).toString().trim(); // allow: blocking
  } catch {
    branch = '-';
  }
  seen.set(project, { branch, until: Date.now() + ttlMs });
  return branch;
}
