import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Makes the folder only if it is asked to. */
function pathOf(name: string, create = false): string {
  if (create && !existsSync('data')) mkdirSync('data');
  return `data/${name}`;
}

export async function leftOutOk(name: string): Promise<string> {
  return pathOf(name);
}

export async function askedForBad(name: string): Promise<string> {
  return pathOf(name, true); // ~ no-blocking-call: through pathOf → fs.mkdirSync
}

export async function passedOnBad(name: string, create: boolean): Promise<string> {
  return pathOf(name, create); // ~strict no-blocking-call: mkdirSync
}

/** On unless it is switched off. */
function log(text: string, { toFile = true, isQuiet = false } = {}): void {
  if (isQuiet || !toFile) return;
  writeFileSync('log', text);
}

export async function switchedOffOk(): Promise<void> {
  log('x', { toFile: false });
}

export async function notSwitchedOffBad(): Promise<void> {
  log('x'); // ~ no-blocking-call: through log → fs.writeFileSync
}

class Tracer {
  readonly #enabled: boolean;

  constructor(options: { readonly enabled?: boolean }) {
    this.#enabled = options.enabled ?? false;
    if (this.#enabled) rmSync('traces');
  }
}

export async function untracedOk(): Promise<Tracer> {
  return new Tracer({});
}

export async function tracedBad(): Promise<Tracer> {
  return new Tracer({ enabled: true }); // ~ no-blocking-call: through new Tracer → fs.rmSync
}

/** The option is what is written, not whether. */
function save(options: { readonly file?: string }): void {
  if (options.file !== undefined) writeFileSync(options.file, '');
}

export async function saveBad(): Promise<void> {
  save({ file: 'a' }); // ~ no-blocking-call: writeFileSync
}
