import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const read = (root: string, name: string): Promise<string> => readFile(join(root, `${name}.html`), 'utf8');

export function pageRenderer(root: string) {
  return async (view: string, vars: ReadonlyMap<string, string>): Promise<string> => {
    const [header, body, footer] = await Promise.all([read(root, 'header'), read(root, view), read(root, 'footer')]);
    return `${header}${body}${footer}`.replace(/%(\w+)%/g, (_m, key: string) => vars.get(key) ?? '');
  };
}
