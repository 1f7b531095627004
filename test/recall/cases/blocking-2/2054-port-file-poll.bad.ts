import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export async function launchDaemon(bin: string, portFile: string): Promise<number> {
  const child = spawn(bin, ['--port-file', portFile], { stdio: 'ignore', detached: true });
  child.on('error', () => process.exit(1));
  child.unref();
  for (;;) { // expect: busy-loop
    if (existsSync(portFile)) break; // allow: blocking
  }
  return Number.parseInt(await readFile(portFile, 'utf8'), 10);
}
