import fs, * as everything from 'fs';
import { readFileSync as renamed, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import anonymous from './anonymous.js';
import load, { fourth, io, mkdirSync, premier, second, slurp } from './barrel.js';
import * as direct from './io.js';

const { rmSync, promises } = fs;
const { cpSync: copy } = everything;
const write = writeFileSync;
const append = fs.appendFileSync;
const bound = fs.unlinkSync.bind(fs);
const chosen = process.platform === 'win32' ? fs.copyFileSync : fs.linkSync;

export async function renamedBad(): Promise<string> {
  return renamed('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function defaultImportBad(): Promise<string> {
  return fs.readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function namespaceBad(): Promise<string> {
  return everything.readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function stringMemberBad(): Promise<string> {
  return fs['readFileSync']('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function optionalCallBad(): Promise<void> {
  fs.mkdirSync?.('x'); // ~ no-blocking-call: fs.mkdirSync
}

export async function assertedBad(): Promise<string> {
  return (fs.readFileSync as (path: string) => unknown)('x') as string; // ~ no-blocking-call: fs.readFileSync
}

export async function destructuredBad(): Promise<void> {
  rmSync('x'); // ~ no-blocking-call: fs.rmSync
}

export async function destructuredRenamedBad(): Promise<void> {
  copy('x', 'y'); // ~ no-blocking-call: fs.cpSync
}

export async function variableBad(): Promise<void> {
  write('x', ''); // ~ no-blocking-call: fs.writeFileSync
}

export async function memberInVariableBad(): Promise<void> {
  append('x', ''); // ~ no-blocking-call: fs.appendFileSync
}

export async function bindBad(): Promise<void> {
  bound('x'); // ~ no-blocking-call: fs.unlinkSync
}

export async function callBad(): Promise<string> {
  return String(renamed.call(fs, 'x', {})); // ~ no-blocking-call: fs.readFileSync
}

export async function applyBad(): Promise<void> {
  writeFileSync.apply(undefined, ['x', '']); // ~ no-blocking-call: fs.writeFileSync
}

export async function conditionalBad(): Promise<void> {
  chosen('x', 'y'); // ~ no-blocking-call: Sync
}

export async function defaultExportBad(): Promise<string> {
  return load(); // ~ no-blocking-call: through load → fs.readFileSync
}

export async function anonymousDefaultBad(): Promise<void> {
  anonymous(); // ~ no-blocking-call: → fs.writeFileSync
}

export async function reExportedBad(): Promise<string> {
  return premier(); // ~ no-blocking-call: first → fs.readFileSync
}

export async function starExportedBad(): Promise<string> {
  return second(); // ~ no-blocking-call: second → fs.readFileSync
}

export async function namespaceExportBad(): Promise<string> {
  return io.third(); // ~ no-blocking-call: third → fs.readFileSync
}

export async function ownNamespaceBad(): Promise<string> {
  return direct.fourth() + fourth.name; // ~ no-blocking-call: fourth → fs.readFileSync
}

export async function reExportedSinkBad(): Promise<string> {
  return slurp('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function starReExportedSinkBad(): Promise<void> {
  mkdirSync('x'); // ~ no-blocking-call: fs.mkdirSync
}

export async function importedInPlaceBad(): Promise<string> {
  const { readFileSync } = await import('node:fs');
  return readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

/** Another call of `first`, whose sink is reported above. */
export async function importedModuleInPlaceBad(): Promise<string> {
  const { first } = await import('./io.js');
  return first(); // ~strict no-blocking-call: first → fs.readFileSync
}

const require = createRequire(import.meta.url);

export async function createdRequireBad(): Promise<string> {
  return (require('fs') as typeof fs).readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function builtinModuleBad(): Promise<string> {
  return process.getBuiltinModule('fs').readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function promisesOk(): Promise<string> {
  return promises.readFile('x', 'utf8');
}

/** A name says nothing. */
class Report {
  readonly #text = '';
  readFileSync(): string {
    return this.#text;
  }
}

function spawnSync(): void {}

export async function sameNameOk(report: Report): Promise<string> {
  spawnSync();
  return report.readFileSync();
}

export async function anyOk(something: any): Promise<unknown> {
  return something.readFileSync('x');
}

export async function shadowedOk(readFileSync: (path: string) => string): Promise<string> {
  return readFileSync('x');
}
