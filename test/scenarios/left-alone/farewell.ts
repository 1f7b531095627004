/** Shutting down in listeners for the end of the process: where it fails, the process ends as well. */
declare const server: { close(): Promise<void>; on(event: string, listener: () => void): void };
declare function flush(): Promise<void>;

let isLeaving = false;

async function leave(code: number): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  await server.close();
  process.exit(code);
}

async function leaveAnyhow(): Promise<void> {
  try {
    await server.close();
  } finally {
    await leave(1);
  }
}

/** Ends the process only where something is wrong. */
async function leaveIfBad(code: number): Promise<void> {
  if (code !== 0) process.exit(code);
  await flush();
}

function stop(): void {
  console.log('stopping');
  leave(0); // ~strict no-floating-future: Nobody awaits the promise
}

function stopOrNot(): void {
  leave(0); // ~ no-floating-future: Nobody awaits the promise
}

export function listenOk(): void {
  process.on('SIGINT', () => {
    leave(0); // ~strict no-floating-future: Nobody awaits the promise
  });
  process.once('uncaughtException', (error) => {
    if (error.message === '') leave(2); // ~strict no-floating-future: Nobody awaits the promise
    else leaveAnyhow(); // ~strict no-floating-future: Nobody awaits the promise
  });
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stopOrNot);
}

export function listenBad(): void {
  server.on('idle', stopOrNot);
  server.on('error', () => {
    leave(1); // ~ no-floating-future: Nobody awaits the promise
  });
  process.on('SIGINT', () => {
    leaveIfBad(0); // ~ no-floating-future: Nobody awaits the promise
    flush(); // ~ no-floating-future: Nobody awaits the promise
  });
  process.on('message', () => {
    leave(0); // ~ no-floating-future: Nobody awaits the promise
  });
}
