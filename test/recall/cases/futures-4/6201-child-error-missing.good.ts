import { spawn } from 'node:child_process';

export interface Result {
  stdout: string;
}

export function runTool(bin: string, args: readonly string[], cwd: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => parts.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve({ stdout: Buffer.concat(parts).toString('utf8') });
      } else {
        reject(new Error(`${bin} exited with ${String(code)}`));
      }
    });
  });
}
