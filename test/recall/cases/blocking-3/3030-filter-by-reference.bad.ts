import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

interface Workspace {
  roots: readonly string[];
  open(root: string): Promise<void>;
}

export async function reopen(ws: Workspace, base: string): Promise<number> {
  const absolute = ws.roots.map((root) => resolve(base, root));
  const present = absolute.filter(existsSync); // expect: blocking
  await Promise.all(present.map((root) => ws.open(root)));
  return present.length;
}
