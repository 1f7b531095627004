import { get, request } from 'node:https';
import type { EventEmitter } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { touch } from './helpers.js';

declare function fetchText(): Promise<string>;

export function loggedBad(): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when what it waits for fails (line 10)
    fetchText()
      .then((text) => {
        resolve(text);
      })
      .finally(() => {
        console.log('fetched');
      })
      .catch((error: unknown) => {
        console.error(error);
      });
  });
}

export function toConsoleBad(): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when what it waits for fails
    fetchText().then(resolve, console.error);
  });
}

/** It ends the process, or throws at it. */
export function fatalOk(): Promise<string>[] {
  return [
    new Promise((resolve) => {
      fetchText()
        .then(resolve)
        .catch(() => {
          process.exit(1);
        });
    }),
    new Promise((resolve) => {
      fetchText().then(resolve, (error: unknown) => {
        throw error;
      });
    }),
  ];
}

export function asyncExecutorBad(): Promise<string> {
  return new Promise(async (resolve) => { // ~strict no-unsettled-promise: when `await fetchText()` throws
    resolve(await fetchText());
  });
}

export function asyncExecutorOk(): Promise<string> {
  return new Promise(async (resolve, reject) => {
    try {
      resolve(await fetchText());
    } catch (error) {
      reject(error as Error);
    }
  });
}

export function statusBad(url: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `response.statusCode !== 200` holds
    get(url, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        return;
      }
      response.on('end', () => {
        resolve(url);
      });
      response.on('error', reject);
    }).on('error', reject);
  });
}

/** An `error` that nobody listens for is thrown at the process. */
export function connectOk(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = createConnection(port);
    socket.once('connect', () => {
      resolve(socket);
    });
  });
}

export function connectBad(port: number): Promise<Socket> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when what it waits for fails
    const socket = createConnection(port);
    socket.once('connect', () => {
      resolve(socket);
    });
    socket.on('error', (error) => {
      console.error(error);
    });
  });
}

export function abortedOk(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.onabort = () => {
        resolve();
      };
  });
}

export function firstErrorOk(source: EventEmitter): Promise<unknown> {
  return new Promise((resolve) => {
    source.once('error', resolve);
  });
}

/** Somebody else is told. */
export function bailOk(bail: (error: Error) => void, source: EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    source.on('error', (error: Error) => {
      if (error.name === 'Retry') reject(error);
      else bail(error);
    });
    source.on('finish', () => {
      resolve();
    });
  });
}

export class Registry {
  private readonly listeners: ((name: string) => void)[] = [];
  private readonly tasks: (() => Promise<void>)[] = [];

  /** A listener is called again and again. */
  waitOk(name: string): Promise<void> {
    return new Promise((resolve) => {
      this.listeners.push((each) => {
        if (each === name) resolve();
      });
    });
  }

  /** A task is run once. */
  runBad(): Promise<string> {
    return new Promise((resolve) => { // ~strict no-unsettled-promise: when `fetchText()` throws
      this.tasks.push(async () => {
        try {
          resolve(await fetchText());
        } catch (error) {
          console.error(error);
        }
      });
    });
  }

  announce(name: string): void {
    for (const listener of this.listeners) listener(name);
    for (const task of this.tasks) void task();
  }
}

export function helperMayForgetBad(name: string): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: by `touch(name, () => { resolve(); })`
    touch(name, () => {
      resolve();
    });
  });
}

/** Each of two counts down. */
export function countedOk(): Promise<boolean> {
  return new Promise((resolve) => {
    let left = 2;
    const onResult = (text: string): void => {
      if (text !== '') resolve(true);
      else if (--left === 0) resolve(false);
    };
    fetchText().then(onResult, () => {
      onResult('');
    });
    fetchText().then(onResult, () => {
      onResult('');
    });
  });
}

export async function servedOk(port: number): Promise<void> {
  console.log(`Listening on ${String(port)}. Press Ctrl+C to quit.`);
  await new Promise(() => {});
}

export async function pausedOk(): Promise<void> {
  // Stays here until somebody resumes it from outside.
  await new Promise<void>(() => {});
}

/** An operand of a race need not settle. */
export async function racedOk(ms: number): Promise<string> {
  return await Promise.race([
    new Promise<string>((resolve) => {
      fetchText()
        .then(resolve)
        .catch((error: unknown) => {
          console.error(error);
        });
    }),
    new Promise<string>((resolve) => {
      setTimeout(resolve, ms, '');
    }),
  ]);
}

interface Server {
  on(event: 'connect', connected: (socket: { readonly id: string }) => void): void;
}

/** A server tells of every socket, and a list may have none. */
export function connectedOk(servers: readonly Server[], id: string): Promise<void> {
  return new Promise((resolve) => {
    for (const server of servers)
      server.on('connect', (socket) => {
        if (socket.id === id) resolve();
      });
  });
}

/** A response that breaks off tells of its `error`, or of its `close`, and of no `end`. */
export function bodyBad(url: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when what it waits for fails
    const sent = request(url, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => {
        resolve(text);
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

export function bodyOk(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, (response) => {
      response.on('end', () => {
        resolve(url);
      });
      response.on('error', reject);
      response.resume();
    });
    sent.on('error', reject);
    sent.end();
  });
}

export async function shownOk(server: { url: string }): Promise<void> {
  console.log(`Serving the report at ${server.url}`);
  await new Promise(() => {});
}

export async function shownBad(server: { url: string }): Promise<void> {
  console.log(`Asked ${server.url}`);
  await new Promise(() => {}); // ~ no-unsettled-promise: never settles
}

/** The last part is followed by the end. */
export function rowsBad(rows: EventEmitter, most: number): Promise<unknown> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: throws (line 278)
    let text = '';
    rows.on('data', (row: string) => {
      text += row;
      if (text.length > most) reject(new Error('too many'));
    });
    rows.on('error', reject);
    rows.on('end', () => {
      try {
        resolve(JSON.parse(text));
      } catch (error) {
        console.error(error);
      }
    });
  });
}

export function rowsOk(rows: EventEmitter, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    let isOver = false;
    rows.on('data', (row: string) => {
      text += row;
      if (text.length <= most) return;
      isOver = true;
      reject(new Error('too many'));
    });
    rows.on('error', reject);
    rows.on('end', () => {
      if (!isOver) resolve(text);
    });
  });
}

/** Whose end tells of nothing: a line of the one is waited for, and the other's end. */
export function lineOk(out: EventEmitter, err: EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    out.on('data', (line: string) => {
      if (line === 'ready') resolve();
    });
    err.on('end', () => {
      if (out.listenerCount('data') === 0) reject(new Error('ended'));
    });
  });
}
