import { appendFileSync } from 'node:fs';

const pending: string[] = [];

export function remember(line: string): void {
  pending.push(line);
}

process.on('exit', () => {
  if (pending.length > 0) appendFileSync('/var/log/app.last', pending.join('\n'));
});

process.on('uncaughtException', (err) => {
  appendFileSync('/var/log/app.crash', `${err.stack ?? err.message}\n`);
  process.exit(1);
});
