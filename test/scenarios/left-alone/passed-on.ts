/** A `catch` or `then` that is given nothing to do passes on what it follows; what a list of promises is made of may deal with its failures. */
declare function load(name: string): Promise<string>;
declare function note(text: unknown): void;

declare const waiting: { resolve: () => void; reject: (reason: unknown) => void }[];

interface Link {
  close(): Promise<void>;
}

export class Socket implements Link {
  async close(): Promise<void> {
    try {
      await load('close');
    } catch (error) {
      note(error);
    }
  }
}

export class Pipe implements Link {
  async close(): Promise<void> {
    note('closed');
  }
}

interface Feed {
  close(): Promise<void>;
}

export class Stored implements Feed {
  async close(): Promise<void> {
    try {
      await load('close');
    } catch (error) {
      note(error);
    }
  }
}

export class Remote implements Feed {
  async close(): Promise<void> {
    await load('bye');
  }
}

/** @awaitNotRequired */
declare function tell(name: string): Promise<void>;

export class Cache {
  async sync(): Promise<void> {
    try {
      note(await load('all'));
    } catch (error) {
      note(error);
    }
  }

  async syncAll(): Promise<void> {
    note(await load('all'));
  }

  /** What its executor throws rejects the promise, as what it is given to reject with does. */
  private call(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (name === '') throw new Error('no name');
      waiting.push({ resolve, reject });
    });
  }

  private leave(): Promise<void> {
    return this.call('leave').catch((error) => { note(error); });
  }

  private enter(): void {
    this.call('enter').then(note, note);
  }

  private refuse(): void {
    if (waiting.length > 0) throw new Error('no');
  }

  private refused(): Promise<void> {
    return this.call('refused').catch(() => { this.refuse(); });
  }

  ok(link: Link | undefined): void {
    this.sync().catch(); // ~strict no-floating-future: is given no function that handles a failure
    this.sync().catch().finally(() => {}); // ~strict no-floating-future: is given no function that handles a failure
    this.sync().catch(undefined); // ~strict no-floating-future: is given no function that handles a failure
    link?.close?.().catch(); // ~strict no-floating-future: is given no function that handles a failure
    tell('a').catch();
    this.sync().then(); // ~strict no-floating-future: Nobody awaits the promise
    this.leave().then(); // ~strict no-floating-future: Nobody awaits the promise
    this.leave().then(() => { this.enter(); }); // ~strict no-floating-future: Nobody awaits the promise
    tell('a').then();
  }

  bad(feed: Feed | undefined): void {
    this.syncAll().then(); // ~ no-floating-future: Nobody awaits the promise
    this.leave().then(() => { this.refuse(); }); // ~ no-floating-future: Nobody awaits the promise
    this.refused().then(); // ~ no-floating-future: Nobody awaits the promise
    this.syncAll().catch(); // ~ no-floating-future: `this.syncAll().catch(…)` is given no function that handles a failure
    this.syncAll().catch().finally(() => { note('done'); }); // ~ no-floating-future: is given no function that handles a failure
    this.syncAll().catch(undefined); // ~ no-floating-future: is given no function that handles a failure
    feed?.close?.().catch(); // ~ no-floating-future: is given no function that handles a failure
    this.sync().catch(() => { throw new Error('no'); }).catch(); // ~ no-floating-future: is given no function that handles a failure
  }
}

export function gatheredOk(caches: readonly Cache[], names: readonly string[]): void {
  Promise.all(caches.map((each) => each.sync())); // ~strict no-floating-future: Nobody awaits the promise
  Promise.all(caches.map((each) => { return each.sync(); })); // ~strict no-floating-future: Nobody awaits the promise
  Promise.all(names.map(show)); // ~strict no-floating-future: Nobody awaits the promise
}

export function gatheredBad(caches: readonly Cache[], names: readonly string[]): void {
  Promise.all(caches.map((each) => each.syncAll())); // ~ no-floating-future: Nobody awaits the promise
  Promise.all(caches.map((each, at) => at === 0 ? each.syncAll() : each.sync())); // ~ no-floating-future: Nobody awaits the promise
  Promise.all(names.map(async (each) => await load(each))).then(() => { note('all'); }); // ~ no-floating-future: Nobody awaits the promise
}

async function show(name: string): Promise<void> {
  try {
    note(await load(name));
  } catch (error) {
    note(error);
  }
}

/** What is parsed is data, and no promise. */
async function settings(): Promise<object> {
  try {
    return JSON.parse(await load('settings'));
  } catch {
    return {};
  }
}

async function settingsWith(revive: (key: string, value: unknown) => unknown): Promise<object> {
  try {
    return JSON.parse(await load('settings'), revive);
  } catch {
    return {};
  }
}

async function openSettings(): Promise<object> {
  const text = await load('settings').catch(() => '');
  return JSON.parse(text);
}

const parsed = async (): Promise<object> => JSON.parse(await load('settings').catch(() => ''));

export function parsedOk(): void {
  settings(); // ~strict no-floating-future: Nobody awaits the promise
}

export function parsedBad(): void {
  settingsWith((_, value) => value); // ~ no-floating-future: Nobody awaits the promise
  openSettings(); // ~ no-floating-future: Nobody awaits the promise
  parsed(); // ~ no-floating-future: Nobody awaits the promise
}
