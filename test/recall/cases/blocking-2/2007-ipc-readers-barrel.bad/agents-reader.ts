import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface AgentCard {
  file: string;
  firstLine: string;
}

export function listAgents(root: string): AgentCard[] {
  const dir = join(root, 'agents');
  return readdirSync(dir) // allow: blocking
    .filter((f) => f.endsWith('.md'))
    .map((file) => ({ file, firstLine: readFileSync(join(dir, file), 'utf8').split('\n', 1)[0] ?? '' })); // allow: blocking
}
