import { setTimeout as sleep } from 'node:timers/promises';
import { branchActivity as activityOf } from './git/index.js';

interface Team {
  worktrees: readonly string[];
  nudge(worktree: string): Promise<void>;
}

export async function watchTeam(team: Team, idleMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    for (const worktree of team.worktrees) { // allow: sequential
      const { lastCommitMs } = activityOf(worktree); // expect: blocking
      if (Date.now() - lastCommitMs > idleMs) await team.nudge(worktree); // allow: sequential
    }
    await sleep(5000);
  }
}
