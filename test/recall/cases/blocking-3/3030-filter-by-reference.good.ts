import { access } from 'node:fs/promises';
import { resolve } from 'node:path';

interface Workspace {
  roots: readonly string[];
  open(root: string): Promise<void>;
}

export async function reopen(ws: Workspace, base: string): Promise<number> {
  const absolute = ws.roots.map((root) => resolve(base, root));
  const checks = await Promise.allSettled(absolute.map((root) => access(root)));
  const present = absolute.filter((_root, i) => checks[i]?.status === 'fulfilled');
  await Promise.all(present.map((root) => ws.open(root)));
  return present.length;
}
