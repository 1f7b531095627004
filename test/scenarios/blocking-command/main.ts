/** A package that installs a command, reads its command line with a library, and serves nobody: what is asynchronous is part of its run. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

declare const handlers: Map<string, { handler(): Promise<void> }>;
declare function prompt(question: string): Promise<string>;

export class Add {
  async handler(): Promise<void> {
    rmSync(await prompt('Where to?'), { recursive: true }); // ~strict no-blocking-call: fs.rmSync
    await install();
  }
}

async function install(): Promise<void> {
  await Promise.resolve();
  execFileSync('npm', ['install']); // ~strict no-blocking-call: execFileSync
}

export function confirmThen(path: string): Promise<void> {
  return prompt('Sure?').then((answer) => {
    writeFileSync(path, answer); // ~strict no-blocking-call: fs.writeFileSync
  });
}

export function run(name: string): Promise<void> | undefined {
  return handlers.get(name)?.handler();
}

/** What a request, a timer or a watcher starts is none. */
export function preview(): void {
  createServer(async (request, response) => {
    response.end(await render(request.url ?? '/'));
  }).listen(80);
}

async function render(path: string): Promise<string> {
  await Promise.resolve();
  return readFileSync(path, 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
