import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Workspace {
  readonly dir: string;
  dispose(): void;
}

export async function openWorkspace(id: string): Promise<Workspace> {
  const dir = join('/scratch', id);
  await mkdir(dir, { recursive: true });
  return {
    dir,
    dispose: () => {
      rmSync(dir, { recursive: true, force: true }); // allow: blocking
    },
  };
}
