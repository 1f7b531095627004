import { spawn } from 'node:child_process';

export interface Tool {
  readonly command: string;
  readonly args: readonly string[];
}

export function capture(tool: Tool, cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool.command, [...tool.args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(new Error(`${tool.command} exited with ${code}`));
    });
  });
}
