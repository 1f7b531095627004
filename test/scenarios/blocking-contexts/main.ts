import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { createInterface } from 'node:readline';

export function timersBad(): void {
  setTimeout(() => {
    writeFileSync('timeout', ''); // ~ no-blocking-call: in a callback on the event loop
  }, 1);
  setInterval(() => {
    writeFileSync('interval', ''); // ~ no-blocking-call: fs.writeFileSync
  }, 1);
  setImmediate(() => {
    writeFileSync('immediate', ''); // ~ no-blocking-call: fs.writeFileSync
  });
  process.nextTick(() => {
    writeFileSync('tick', ''); // ~ no-blocking-call: fs.writeFileSync
  });
  queueMicrotask(() => {
    writeFileSync('microtask', ''); // ~ no-blocking-call: fs.writeFileSync
  });
}

/** Handed over by name: the function itself is event-loop code. */
function tick(): void {
  rmSync('tick'); // ~ no-blocking-call: fs.rmSync
}
setInterval(tick, 1000);

/** As a method, bound. */
export class Poller {
  start(): void {
    setInterval(this.check.bind(this), 10);
    setTimeout(() => this.look(), 10); // ~ no-blocking-call: through look → fs.readFileSync
  }

  private check(): void {
    readFileSync('poll', 'utf8'); // ~ no-blocking-call: fs.readFileSync
  }

  private look(): string {
    return readFileSync('look', 'utf8');
  }
}

const emitter = new EventEmitter();
emitter.on('change', (path: string) => {
  readFileSync(path); // ~ no-blocking-call: fs.readFileSync
});
emitter.once('end', onEnd);

function onEnd(): void {
  mkdirSync('end'); // ~ no-blocking-call: fs.mkdirSync
}

export class Bus extends EventEmitter {
  listenBad(): this {
    return this.on('message', () => writeFileSync('message', '')); // ~ no-blocking-call: fs.writeFileSync
  }
}

export function listenBad(target: EventTarget): void {
  target.addEventListener('message', () => {
    readFileSync('x'); // ~ no-blocking-call: fs.readFileSync
  });
}

const server = createServer((request, response) => {
  response.end(readFileSync(request.url ?? '/')); // ~ no-blocking-call: fs.readFileSync
});
server.on('request', answerBad);

function answerBad(request: IncomingMessage, response: ServerResponse): void {
  response.end(readFileSync(request.url ?? '/')); // ~ no-blocking-call: fs.readFileSync
}

createSocketServer((socket) => {
  socket.on('data', (data) => {
    writeFileSync('data', data); // ~ no-blocking-call: fs.writeFileSync
  });
});

createInterface({ input: process.stdin }).on('line', (line) => {
  writeFileSync(line, ''); // ~ no-blocking-call: fs.writeFileSync
});

/** What is given a response answers requests on the event loop, whoever calls it. */
export function typedAsResponseBad(response: ServerResponse): void {
  response.end(readFileSync('x', 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

export function reactionsBad(promise: Promise<string>): Promise<string> {
  return promise
    .then((path) => readFileSync(path, 'utf8')) // ~ no-blocking-call: fs.readFileSync
    .catch(() => readFileSync('fallback', 'utf8')) // ~ no-blocking-call: fs.readFileSync
    .finally(() => {
      rmSync('lock'); // ~ no-blocking-call: fs.rmSync
    });
}

export async function executorBad(): Promise<string> {
  return new Promise((resolve) => {
    resolve(readFileSync('x', 'utf8')); // ~ no-blocking-call: fs.readFileSync
  });
}

interface Waker {
  wake(): void;
}
interface Context {
  readonly waker: Waker;
}
type Poll<T> = { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'pending' };

export class ReadFuture {
  poll(context: Context): Poll<string> {
    context.waker.wake();
    return { kind: 'ready', value: readFileSync('x', 'utf8') }; // ~ no-blocking-call: fs.readFileSync
  }
}

export function stream(reader: ReadableStreamDefaultReader<string>): ReadableStream<string> {
  return new ReadableStream({
    pull: async (controller) => {
      const { value } = await reader.read();
      controller.enqueue(readFileSync(value ?? '', 'utf8')); // ~ no-blocking-call: fs.readFileSync
    },
  });
}

export async function commandOk(path: string): Promise<void> {
  if ((await ask(path)) === 'no') process.exit(0);
  console.log(readFileSync(path, 'utf8'));
}

export async function failingBad(path: string): Promise<void> {
  if ((await ask(path)) === 'no') process.exit(1);
  console.log(readFileSync(path, 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

declare function ask(question: string): Promise<string>;
