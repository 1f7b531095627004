/** Asynchronous functions that are over when their callers go on, or deal with whatever they wait for. */
import { unlink } from 'node:fs';

declare const mutation: { mutate(change: object): void };
declare const bus: { on?: (event: 'message', listener: (text: string) => void) => void };
declare const bucket: { remove(key: string): Promise<void> } | undefined;
declare function parse(text: string): object;

async function forget(path: string): Promise<void> {
  unlink(path, (error) => {
    if (error !== null) console.error(error);
  });
}

async function forgetAll(paths: string[]): Promise<void> {
  for (const path of paths) await forget(path);
}

async function forgetChecked(path: string): Promise<void> {
  if (path === '') throw new Error('no path');
  await forget(path);
}

export function forgottenOk(): void {
  forget('a'); // ~strict no-floating-future: Nobody awaits the promise
  forgetAll(['a', 'b']); // ~strict no-floating-future: Nobody awaits the promise
}

export function forgottenBad(): void {
  forgetChecked('a'); // ~ no-floating-future: Nobody awaits the promise
}

/** Either way what fails is told. */
async function removeObject(key: string): Promise<void> {
  if (bucket === undefined) {
    unlink(key, (error) => {
      if (error !== null) console.error(error);
    });
    return;
  }
  try {
    await bucket.remove(key);
  } catch (error) {
    console.error(error);
  }
}

async function removeUnwatched(key: string): Promise<void> {
  await bucket?.remove(key);
}

export function removedOk(): void {
  removeObject('a'); // ~strict no-floating-future: Nobody awaits the promise
}

export function removedBad(): void {
  removeUnwatched('a'); // ~ no-floating-future: Nobody awaits the promise
}

export function submitOk(): () => void {
  const submit = async (): Promise<void> => {
    mutation.mutate({ name: 'a' });
  };
  return () => {
    submit(); // ~strict no-floating-future: Nobody awaits the promise
  };
}

export function submitBad(text: string): () => void {
  const submit = async (): Promise<void> => {
    mutation.mutate(JSON.parse(text) as object);
  };
  return () => {
    submit(); // ~ no-floating-future: Nobody awaits the promise
  };
}

export class Receiver {
  constructor() {
    this.listen(); // ~strict no-floating-future: Nobody awaits the promise
  }

  async listen(): Promise<void> {
    if (bus.on === undefined) return;
    bus.on('message', (text) => {
      parse(text);
    });
  }
}

async function addRoutes(app: { use(path: string, handler: object): void }, isServed: boolean): Promise<void> {
  if (!isServed) return;
  app.use('/assets', {});
}

async function addPages(app: { pages(): Promise<void> }): Promise<void> {
  await app.pages();
}

declare const app: { use(path: string, handler: object): void; pages(): Promise<void> };

addRoutes(app, true); // ~strict no-floating-future: Nobody awaits the promise
addPages(app); // ~ no-floating-future: Nobody awaits the promise

interface Page {
  readonly title?: string;
  write(text: string): void;
}

/** What it calls on what it is handed may throw, and is caught. */
const tellPage = async (page: Page, text: string): Promise<void> => {
  try {
    page.write(text);
  } catch (error) {
    console.error('not told', error);
  }
};

const tellOpenly = async (page: Page, text: string): Promise<void> => {
  page.write(text);
};

export function toldOk(page: Page): void {
  tellPage(page, 'a'); // ~strict no-floating-future: Nobody awaits the promise
}

export function toldBad(page: Page): void {
  tellOpenly(page, 'a'); // ~ no-floating-future: Nobody awaits the promise
}
