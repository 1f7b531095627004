#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** A file with a shebang is a command: nobody waits but its user. */
export async function run(path: string): Promise<void> {
  const text = readFileSync(path, 'utf8');
  await Promise.resolve();
  writeFileSync(path, text + String(execFileSync('date')));
}

process.on('SIGINT', () => {
  writeFileSync('interrupted', '');
});

export function preview(): void {
  createServer((request, response) => {
    response.end(readFileSync(request.url ?? '/')); // ~ no-blocking-call: fs.readFileSync
  }).listen(80);
}
