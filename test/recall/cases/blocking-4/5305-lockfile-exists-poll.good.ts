import { access } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { execa } from 'execa';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export async function deploy(dir: string): Promise<string> {
  const lock = `${dir}/.deploying`;
  while (await exists(lock)) {
    await delay(500);
  }
  const { stdout } = await execa('git', ['pull', '--ff-only'], { cwd: dir });
  return stdout;
}
