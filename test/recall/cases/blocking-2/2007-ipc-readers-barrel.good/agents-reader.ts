import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface AgentCard {
  file: string;
  firstLine: string;
}

export async function listAgents(root: string): Promise<AgentCard[]> {
  const dir = join(root, 'agents');
  const files = (await readdir(dir)).filter((f) => f.endsWith('.md'));
  return Promise.all(
    files.map(async (file) => ({ file, firstLine: (await readFile(join(dir, file), 'utf8')).split('\n', 1)[0] ?? '' })),
  );
}
