import { watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

type Push = (message: { path: string; css: string }) => void;

export function watchThemes(dir: string, push: Push): FSWatcher {
  return watch(dir, (_event, name) => {
    if (name === null || extname(name) !== '.css') return;
    const path = join(dir, name);
    readFile(path, 'utf8').then(
      (css) => push({ path, css }),
      () => push({ path, css: '' }),
    );
  });
}
