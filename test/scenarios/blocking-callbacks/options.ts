import { readFileSync, statSync } from 'node:fs';
import { Clock, Poller, poll, retry, withHooks } from './takers.js';

let loaded = '';

export function watchBad(path: string): () => void {
  return poll({
    everyMs: 60_000,
    onTick() {
      loaded = readFileSync(path, 'utf8'); // ~ no-blocking-call: fs.readFileSync
    },
  });
}

export function watchByNameBad(): () => void {
  return poll({ everyMs: 60_000, onTick: refreshBad });
}

function refreshBad(): void {
  loaded = readFileSync('settings.json', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export const poller = (path: string): Poller =>
  new Poller({
    onTick: () => {
      loaded = String(statSync(path).size); // ~strict no-blocking-call: fs.statSync
    },
  });

export async function retryBad(path: string): Promise<string> {
  return retry({ attempts: 3, task: () => readFileSync(path, 'utf8') }); // ~ no-blocking-call: fs.readFileSync
}

function load(): string {
  return readFileSync(loaded, 'utf8');
}

export async function retryByNameBad(): Promise<string> {
  return retry({ attempts: 3, task: load }); // ~ no-blocking-call: load → fs.readFileSync
}

export async function keptOk(path: string): Promise<void> {
  withHooks({ onClose: () => readFileSync(path, 'utf8') });
}

export function startOk(path: string): string {
  return retry({ attempts: 3, task: () => readFileSync(path, 'utf8') });
}

/** What takes a function hands it on as a member of what it makes of it. */
export function everyHourBad(path: string): Clock {
  return new Clock().add('settings', () => {
    loaded = readFileSync(path, 'utf8'); // ~ no-blocking-call: fs.readFileSync
  });
}

export function keptByClockOk(path: string): void {
  new Clock().keep(() => readFileSync(path, 'utf8'));
}
