import { eachEntryInTurn } from './each.js';

interface Bucket {
  upload(path: string, body: string): Promise<void>;
  invalidate(prefix: string): Promise<void>;
}

export async function publish(bucket: Bucket, pages: Record<string, string>): Promise<void> {
  await eachEntryInTurn(pages, async (path, html) => {
    await bucket.upload(`site/${path}`, html.trim());
  });
  await bucket.invalidate('site/');
}
