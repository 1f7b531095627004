import { spawn } from 'node:child_process';

export interface ToolResult {
  lines: string[];
  ms: number;
}

const split = (text: string): string[] => text.split('\n').filter((line) => line.length > 0);

export function runTool(bin: string, args: string[], cwd: string): Promise<ToolResult> {
  const started = Date.now();
  return new Promise<ToolResult>((resolve) => { // expect: never-settles
    const child = spawn(bin, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.once('close', (code) => {
      if (code === 0) {
        resolve({ lines: split(text), ms: Date.now() - started });
      } else {
        console.error(`${bin} ended with ${code}`);
      }
    });
  });
}
