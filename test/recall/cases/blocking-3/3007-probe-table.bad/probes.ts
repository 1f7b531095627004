import { spawnSync } from 'node:child_process';

export const probes = {
  ping(host: string): boolean {
    return spawnSync('ping', ['-c', '1', '-W', '2', host]).status === 0; // allow: blocking
  },
  tailscale(host: string): boolean {
    return spawnSync('tailscale', ['ping', '--c', '1', host]).status === 0; // allow: blocking
  },
};

export type ProbeKind = keyof typeof probes;
