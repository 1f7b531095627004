import { appendFileSync } from 'node:fs';

let target = 'translate.log';

export function setLogFile(path: string): void {
  target = path;
}

export function logToFile(level: 'info' | 'warn', message: string): void {
  appendFileSync(target, `${new Date().toISOString()} ${level} ${message}\n`); // allow: blocking
}
