import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const read = (root: string, name: string): Promise<string> => readFile(join(root, `${name}.html`), 'utf8');

export function pageRenderer(root: string) {
  return async (view: string, vars: ReadonlyMap<string, string>): Promise<string> => {
    const header = await read(root, 'header'); // allow: sequential
    const body = await read(root, view); // expect: sequential
    const footer = await read(root, 'footer'); // allow: sequential
    return `${header}${body}${footer}`.replace(/%(\w+)%/g, (_m, key: string) => vars.get(key) ?? '');
  };
}
