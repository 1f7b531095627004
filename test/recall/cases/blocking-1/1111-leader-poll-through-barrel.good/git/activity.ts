import readGit from './exec.js';

export interface Activity {
  branch: string;
  lastCommitMs: number;
}

const describeHead = async (cwd: string): Promise<string> =>
  (await readGit(cwd, 'symbolic-ref', '--quiet', '--short', 'HEAD')) ?? 'detached';

export async function branchActivity(cwd: string): Promise<Activity> {
  const [seconds, branch] = await Promise.all([readGit(cwd, 'log', '-1', '--format=%ct'), describeHead(cwd)]);
  return { branch, lastCommitMs: Number(seconds ?? '0') * 1000 };
}
