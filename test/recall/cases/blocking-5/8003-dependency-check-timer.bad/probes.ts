import { spawnSync } from 'node:child_process';

export interface Probe {
  tool: string;
  version: string | null;
}

export const probe = (tool: string): Probe => {
  const result = spawnSync(tool, ['--version'], { encoding: 'utf8', timeout: 15_000 }); // allow: blocking
  return { tool, version: result.status === 0 ? result.stdout.trim() : null };
};
