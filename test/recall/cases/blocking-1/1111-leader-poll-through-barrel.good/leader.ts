import { setTimeout as sleep } from 'node:timers/promises';
import { branchActivity as activityOf } from './git/index.js';

interface Team {
  worktrees: readonly string[];
  nudge(worktree: string): Promise<void>;
}

export async function watchTeam(team: Team, idleMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const activity = await Promise.all(team.worktrees.map(async (tree) => ({ tree, ...(await activityOf(tree)) })));
    const idle = activity.filter((a) => Date.now() - a.lastCommitMs > idleMs);
    await Promise.all(idle.map((a) => team.nudge(a.tree)));
    await sleep(5000);
  }
}
