import { readFileSync, watch, type FSWatcher } from 'node:fs';
import { extname, join } from 'node:path';

type Push = (message: { path: string; css: string }) => void;

export function watchThemes(dir: string, push: Push): FSWatcher {
  return watch(dir, (_event, name) => {
    if (name === null || extname(name) !== '.css') return;
    const path = join(dir, name);
    const css = readFileSync(path, 'utf8'); // expect: blocking
    push({ path, css });
  });
}
