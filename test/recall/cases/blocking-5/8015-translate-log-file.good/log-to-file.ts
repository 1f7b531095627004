import { createWriteStream } from 'node:fs';

const target = createWriteStream('translate.log', { flags: 'a' });

export function logToFile(level: 'info' | 'warn', message: string): void {
  target.write(`${new Date().toISOString()} ${level} ${message}\n`);
}
