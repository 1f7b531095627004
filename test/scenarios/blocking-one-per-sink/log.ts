import { appendFileSync, writeFileSync } from 'node:fs';

export function log(message: string): void {
  appendFileSync('log', message);
}

export function warn(message: string): void {
  log(`warning: ${message}`);
}

export function save(text: string): void {
  writeFileSync('save', text);
}
