import { readFile } from 'node:fs/promises';
import { cached } from './cache.js';

const readPage = cached((slug) => readFile(`/srv/pages/${slug}.md`, 'utf8'), 50);

export async function page(slug: string, views: (slug: string) => Promise<number>): Promise<string> {
  const [text, count] = await Promise.all([readPage(slug), views(slug)]);
  return `${text}\n\nRead ${String(count)} times`;
}

export const title = cached((slug) => slug.replaceAll('-', ' '), 100);
