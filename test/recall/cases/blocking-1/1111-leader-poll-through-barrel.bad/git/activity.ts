import readGit from './exec.js';

export interface Activity {
  branch: string;
  lastCommitMs: number;
}

const describeHead = (cwd: string): string => readGit(cwd, 'symbolic-ref', '--quiet', '--short', 'HEAD') ?? 'detached';

export function branchActivity(cwd: string): Activity {
  const seconds = Number(readGit(cwd, 'log', '-1', '--format=%ct') ?? '0');
  return { branch: describeHead(cwd), lastCommitMs: seconds * 1000 };
}
