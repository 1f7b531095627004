import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

/** Makes the folder only if it is asked to. */
function pathOf(name: string, create = false): string {
  if (create && !existsSync('data')) mkdirSync('data');
  return `data/${name}`;
}

export async function removeOk(name: string): Promise<string> {
  return pathOf(name); // ~strict no-blocking-call: mkdirSync
}

class Tracer {
  constructor(options: { readonly enabled?: boolean }) {
    if (options.enabled ?? false) mkdirSync('traces');
  }
}

export async function traceOk(): Promise<Tracer> {
  return new Tracer({}); // ~strict no-blocking-call: mkdirSync
}

/** The option is what is written, not whether. */
function save(options: { readonly file?: string }): void {
  if (options.file !== undefined) writeFileSync(options.file, '');
}

export async function saveBad(): Promise<void> {
  save({ file: 'a' }); // ~ no-blocking-call: writeFileSync
}
