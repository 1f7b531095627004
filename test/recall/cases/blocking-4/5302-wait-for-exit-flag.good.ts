import { spawn } from 'node:child_process';
import { once } from 'node:events';

export async function runHook(command: string, args: string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? -1;
}
