import { execFile } from 'node:child_process';

export interface Probe {
  tool: string;
  version: string | null;
}

export const probe = (tool: string): Promise<Probe> =>
  new Promise((resolve) => {
    execFile(tool, ['--version'], { encoding: 'utf8', timeout: 15_000 }, (error, stdout) => {
      resolve({ tool, version: error ? null : stdout.trim() });
    });
  });
