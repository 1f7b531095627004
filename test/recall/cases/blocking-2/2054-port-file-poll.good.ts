import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export async function launchDaemon(bin: string, portFile: string): Promise<number> {
  const child = spawn(bin, ['--port-file', portFile], { stdio: 'ignore', detached: true });
  child.on('error', () => process.exit(1));
  child.unref();
  for (;;) {
    try {
      return Number.parseInt(await readFile(portFile, 'utf8'), 10);
    } catch {
      await delay(50);
    }
  }
}
