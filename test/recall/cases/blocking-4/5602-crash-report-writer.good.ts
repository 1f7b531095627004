import { unlinkSync, writeFileSync } from 'node:fs';

export function installCrashHandlers(pidFile: string): void {
  process.on('uncaughtException', (err) => {
    writeFileSync(`crash-${String(Date.now())}.txt`, err.stack ?? err.message);
    process.exit(1);
  });
  process.on('exit', () => {
    try {
      unlinkSync(pidFile);
    } catch {
      // already gone
    }
  });
}
