import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Transform } from 'node:stream';
import { prepare, settings } from './settings.js';

/** Modules load before the event loop turns. */
export const banner = readFileSync('banner', 'utf8');
const table = new Map(['a', 'b'].map((name) => [name, readFileSync(name, 'utf8')]));

/** Its only caller is the module's top level. */
async function startOk(): Promise<void> {
  writeFileSync('pid', String(process.pid));
  await prepare();
  await middle();
  createServer((_request, response) => {
    response.end(readFileSync(settings.page)); // ~ no-blocking-call: fs.readFileSync
  }).listen(table.size);
}

/** All of its callers are start-up. */
async function middle(): Promise<void> {
  await deep();
}

async function deep(): Promise<void> {
  writeFileSync('deep', '');
}

/** One caller of many answers requests. */
async function sharedBad(): Promise<void> {
  writeFileSync('shared', ''); // ~ no-blocking-call: fs.writeFileSync
}

createServer(async () => {
  await sharedBad();
});

await sharedBad();
await startOk();

/** At start-up a promise is waited for before anything else happens. */
await Promise.all(
  ['a', 'b'].map(async (name) => {
    writeFileSync(name, '');
  }),
);

(async () => {
  writeFileSync('top', '');
})().catch((error: unknown) => {
  writeFileSync('error', String(error));
});

/** Called by a function that is called in a callback. */
async function indirectlyBad(): Promise<void> {
  writeFileSync('indirectly', ''); // ~ no-blocking-call: fs.writeFileSync
}

function onTimer(): void {
  void indirectlyBad().catch(() => undefined);
}

setTimeout(onTimer, 10);

/** Nobody calls it in this program: a library's user may, at any time. */
export async function uncalledBad(): Promise<string> {
  return readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

/** An endless loop that waits is a service, even if it was entered at start-up. */
async function serve(): Promise<void> {
  while (true) {
    await answerBad();
  }
}

async function answerBad(): Promise<void> {
  await Promise.resolve();
  writeFileSync('answer', ''); // ~ no-blocking-call: fs.writeFileSync
}

await serve();

/** Of its base class nobody can call what that has not. */
class Index extends EventEmitter {
  async loadOk(): Promise<void> {
    await Promise.resolve();
    writeFileSync('index', '');
  }
}

class Copier extends Transform {
  override async _flush(done: () => void): Promise<void> {
    writeFileSync('flushed', ''); // ~ no-blocking-call: fs.writeFileSync
    done();
  }
}

await new Index().loadOk();
await new Copier()._flush(() => undefined);
