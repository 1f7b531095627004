import { readFile, readFileSync } from 'node:fs';

type Done = (err: Error | null, text: string) => void;

export function template(name: string): string;
export function template(name: string, done: Done): void;
export function template(name: string, done?: Done): string | void {
  const file = new URL(`./mail/${name}.html`, import.meta.url);
  if (done === undefined) return readFileSync(file, 'utf8'); // allow: blocking
  readFile(file, 'utf8', (err, text) => {
    done(err, text);
  });
}
