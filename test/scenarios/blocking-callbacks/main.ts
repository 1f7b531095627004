import { readFileSync, rmSync, writeFileSync, readdirSync, mkdirSync } from 'node:fs';
import { applied, each, inSteps, keep, later, Lock, render, withName, withTool } from './helpers.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const bySize = (a: string, b: string): number => readdirSync(a).length - readdirSync(b).length;

export async function mapBad(paths: readonly string[]): Promise<readonly string[]> {
  return paths.map((path) => readFileSync(path, 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

export async function mapByNameBad(paths: readonly string[]): Promise<readonly string[]> {
  return paths.map(read); // ~ no-blocking-call: through read → fs.readFileSync
}

export async function mapDirectlyBad(paths: readonly string[]): Promise<void> {
  paths.forEach(mkdirSync); // ~ no-blocking-call: fs.mkdirSync
}

export async function forEachBad(paths: readonly string[]): Promise<void> {
  paths.forEach((path) => {
    rmSync(path); // ~ no-blocking-call: fs.rmSync
  });
}

export async function sortBad(paths: string[]): Promise<void> {
  paths.sort(bySize); // ~ no-blocking-call: through bySize → fs.readdirSync
}

export async function replaceBad(text: string): Promise<string> {
  return text.replace(/@include (\S+)/gu, (_, path: string) => readFileSync(path, 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

export async function fromBad(paths: Iterable<string>): Promise<readonly string[]> {
  return Array.from(paths, (path) => readFileSync(path, 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

export async function mapValuesBad(paths: Map<string, string>): Promise<void> {
  paths.forEach((path) => {
    writeFileSync(path, ''); // ~ no-blocking-call: fs.writeFileSync
  });
}

export async function ownFunctionBad(paths: readonly string[]): Promise<void> {
  each(paths, (path) => {
    rmSync(path); // ~ no-blocking-call: fs.rmSync
  });
}

const remove = (path: string): void => {
  rmSync(path);
};

export async function ownFunctionByNameBad(paths: readonly string[]): Promise<void> {
  each(paths, remove); // ~ no-blocking-call: through remove → fs.rmSync
}

export async function throughTwoFunctionsBad(): Promise<string> {
  return withName('x', (name) => readFileSync(name, 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

export async function calledByCallBad(): Promise<string> {
  return applied(() => readFileSync('x', 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

export async function methodBad(lock: Lock): Promise<string> {
  return lock.hold(() => readFileSync('x', 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

/** The timer's callback is on the event loop, too: it is reported where it is written. */
export function laterBad(): void {
  later(() => {
    writeFileSync('x', ''); // ~ no-blocking-call: in a callback on the event loop
  });
}

export async function keptOk(): Promise<void> {
  keep(() => {
    writeFileSync('x', '');
  });
}

export async function asynchronousCallbackBad(paths: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    paths.map(async (path) => readFileSync(path, 'utf8')), // ~ no-blocking-call: in an async function
  );
}

export async function reduceBad(paths: readonly string[]): Promise<string> {
  return paths.reduce((text, path) => text + readFileSync(path, 'utf8'), ''); // ~ no-blocking-call: fs.readFileSync
}

export async function jsonBad(text: string): Promise<unknown> {
  return JSON.parse(text, (_, value: string) => readFileSync(value)); // ~ no-blocking-call: fs.readFileSync
}

/** The helper is synchronous itself: it is reported where event-loop code calls it. */
function readAll(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path !== '').map((path) => readFileSync(path, 'utf8'));
}

export async function helperWithCallbackBad(paths: readonly string[]): Promise<readonly string[]> {
  return readAll(paths); // ~ no-blocking-call: through readAll → fs.readFileSync
}

export async function taggedTemplateBad(name: string): Promise<string> {
  return render`<p>${name}</p>`; // ~ no-blocking-call: through render → readTemplate
}

/** Of a callback that a module hands over while it loads, what the module waits for is start-up, and what a timer runs is not. */
await withTool(async () => {
  await Promise.resolve();
  mkdirSync('out');
});

inSteps(() => {
  mkdirSync('step'); // ~ no-blocking-call: fs.mkdirSync
}, 3);

export async function withToolBad(): Promise<void> {
  await withTool(() => {
    mkdirSync('out'); // ~ no-blocking-call: fs.mkdirSync
  });
}
