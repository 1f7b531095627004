import { spawn } from 'node:child_process';

export async function runHook(command: string, args: string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' });
  let code: number | null = null;
  let exited = false;
  child.once('exit', (status) => {
    code = status;
    exited = true;
  });
  while (!exited) { // expect: busy-loop
    // wait for the hook
  }
  return code ?? -1;
}
