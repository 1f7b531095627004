import { spawnSync } from 'node:child_process';

function version(command: string, flag = '--version'): string | null {
  const out = spawnSync(command, [flag], { encoding: 'utf8' }); // allow: blocking
  return out.status === 0 ? out.stdout.trim() : null;
}

export const probes = {
  node: () => process.version,
  git: () => version('git'),
  docker: () => version('docker'),
  ssh: () => version('ssh', '-V'),
};

export type Tool = keyof typeof probes;
