import { setTimeout as delay } from 'node:timers/promises';

interface Page {
  items: string[];
  next: string | null;
}

export async function listAll(fetchPage: (cursor: string | null) => Promise<Page>): Promise<string[]> {
  const items: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await fetchPage(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

export async function withRetry<T>(work: () => Promise<T>, attempts = 4): Promise<T> {
  for (let n = 1; n < attempts; n++) {
    try {
      return await work();
    } catch {
      await delay(2 ** n * 100);
    }
  }
  return work();
}

export async function firstReachable(urls: readonly string[]): Promise<string | null> {
  for (const url of urls) {
    const res = await fetch(url, { method: 'HEAD' }).catch(() => null);
    if (res?.ok === true) return url;
  }
  return null;
}
