import { spawn } from 'node:child_process';
import { once } from 'node:events';

async function succeeds(command: string, args: string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

export const probes = {
  ping(host: string): Promise<boolean> {
    return succeeds('ping', ['-c', '1', '-W', '2', host]);
  },
  tailscale(host: string): Promise<boolean> {
    return succeeds('tailscale', ['ping', '--c', '1', host]);
  },
};

export type ProbeKind = keyof typeof probes;
