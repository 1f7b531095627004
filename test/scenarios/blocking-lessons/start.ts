import { readFileSync } from 'node:fs';

export async function start(): Promise<string> {
  return readFileSync('key.pem', 'utf8');
}

export async function serveOk(): Promise<string> {
  await Promise.resolve();
  return readFileSync('cert.pem', 'utf8');
}
