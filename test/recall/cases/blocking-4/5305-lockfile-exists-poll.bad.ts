import { existsSync } from 'node:fs';
import { execa } from 'execa';

export async function deploy(dir: string): Promise<string> {
  const lock = `${dir}/.deploying`;
  while (existsSync(lock)) { // expect: busy-loop
    // another deployment is running
  }
  const { stdout } = await execa('git', ['pull', '--ff-only'], { cwd: dir });
  return stdout;
}
