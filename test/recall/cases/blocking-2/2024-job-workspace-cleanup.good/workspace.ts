import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface Workspace {
  readonly dir: string;
  dispose(): Promise<void>;
}

export async function openWorkspace(id: string): Promise<Workspace> {
  const dir = join('/scratch', id);
  await mkdir(dir, { recursive: true });
  return {
    dir,
    dispose: () => rm(dir, { recursive: true, force: true }),
  };
}
