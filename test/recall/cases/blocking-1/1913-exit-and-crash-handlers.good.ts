import { appendFileSync, rmSync, writeFileSync } from 'node:fs';

interface Journal {
  readonly entries: string[];
}

export function installHandlers(journal: Journal, pidFile: string): void {
  process.on('exit', () => {
    rmSync(pidFile, { force: true });
    writeFileSync('journal.txt', journal.entries.join('\n'));
  });
  process.on('uncaughtException', (err) => {
    appendFileSync('crash.log', `${err.stack ?? err.message}\n`);
    process.exit(1);
  });
}
