import { setTimeout as sleep } from 'node:timers/promises';

interface Page<T> {
  items: T[];
  next: string | null;
}

export async function collect<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}

export async function firstHealthy(urls: readonly string[]): Promise<string | undefined> {
  for (const url of urls) {
    const res = await fetch(`${url}/health`);
    if (res.ok) return url;
  }
  return undefined;
}

export async function withBackoff<T>(op: () => Promise<T>, tries: number): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await op();
    } catch (err) {
      if (n === tries) throw err;
      await sleep(50 * 2 ** n);
    }
  }
}

export async function notifyAll(ids: readonly string[], notify: (id: string) => Promise<void>): Promise<void> {
  for (const id of ids) {
    await notify(id);
    await sleep(1100); // the provider allows less than one message a second
  }
}
