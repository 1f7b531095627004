import { readFileSync } from 'node:fs';

function load(): string {
  return readFileSync('x', 'utf8');
}

export async function indirectOk(): Promise<string> {
  return load();
}

export async function directBad(): Promise<string> {
  return readFileSync('y', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
