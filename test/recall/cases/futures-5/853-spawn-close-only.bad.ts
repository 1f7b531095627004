import { spawn } from 'node:child_process';

export interface MavenOptions {
  cwd: string;
  batch: boolean;
  onLine?: (line: string) => void;
}

export function mvnw(goals: readonly string[], { cwd, batch, onLine }: MavenOptions): Promise<number> {
  const args = batch ? ['--batch-mode', ...goals] : [...goals];
  return new Promise((resolve) => { // expect: never-settles
    const build = spawn('./mvnw', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let rest = '';
    build.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
    build.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
