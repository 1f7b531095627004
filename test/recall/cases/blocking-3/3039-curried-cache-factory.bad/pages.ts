import { readFileSync } from 'node:fs';
import { cached } from './cache.js';

const readPage = cached((slug) => readFileSync(`/srv/pages/${slug}.md`, 'utf8'), 50); // allow: blocking

export async function page(slug: string, views: (slug: string) => Promise<number>): Promise<string> {
  const text = readPage(slug); // expect: blocking
  return `${text}\n\nRead ${String(await views(slug))} times`;
}

export const title = cached((slug) => slug.replaceAll('-', ' '), 100);
