import { appendFileSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';

interface CrashOptions {
  reportFile: string;
  pidFile: string;
}

function describe(err: unknown): string {
  return err instanceof Error ? (err.stack ?? err.message) : String(err);
}

export function installCrashHandlers({ reportFile, pidFile }: CrashOptions): void {
  writeFileSync(pidFile, String(process.pid));

  process.on('exit', (code) => {
    try {
      unlinkSync(pidFile);
    } catch {
      // already gone
    }
    writeSync(2, `bye (${String(code)})\n`);
  });

  const crash = (err: unknown): void => {
    appendFileSync(reportFile, `${new Date().toISOString()} ${hostname()} ${describe(err)}\n`);
    process.exit(70);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
