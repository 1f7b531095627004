import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function version(command: string, flag = '--version'): Promise<string | null> {
  try {
    const { stdout } = await run(command, [flag], { timeout: 3000 });
    return stdout.trim();
  } catch {
    return null;
  }
}

export const probes = {
  node: () => Promise.resolve<string | null>(process.version),
  git: () => version('git'),
  docker: () => version('docker'),
  ssh: () => version('ssh', '-V'),
};

export type Tool = keyof typeof probes;
