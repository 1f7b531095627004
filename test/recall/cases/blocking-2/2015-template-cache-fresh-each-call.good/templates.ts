import { readFile } from 'node:fs/promises';

const cache = new Map<string, Promise<string>>();

export function template(name: string): Promise<string> {
  let text = cache.get(name);
  if (text === undefined) {
    text = readFile(`/app/mail/${name}.html`, 'utf8');
    cache.set(name, text);
  }
  return text;
}
