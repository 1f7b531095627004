import fs = require('node:fs');
const { readFileSync: read, mkdirSync } = require('node:fs') as typeof import('node:fs');
const plain = require('fs') as typeof import('fs');

export async function importEqualsBad(): Promise<string> {
  return fs.readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function requiredBad(): Promise<void> {
  plain.writeFileSync('x', ''); // ~ no-blocking-call: fs.writeFileSync
}

export async function destructuredBad(): Promise<string> {
  return read('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function destructuredShorthandBad(): Promise<void> {
  mkdirSync('x'); // ~ no-blocking-call: fs.mkdirSync
}

export async function requiredInPlaceBad(): Promise<void> {
  (require('fs') as typeof import('fs')).rmSync('x'); // ~ no-blocking-call: fs.rmSync
}
