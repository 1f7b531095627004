import { readFile } from 'node:fs';
import { join } from 'node:path';

export interface Theme {
  name: string;
  colors: Record<string, string>;
}

function readTheme(dir: string, name: string): Promise<Theme> {
  return new Promise((resolve, reject) => {
    readFile(join(dir, `${name}.json`), 'utf8', (err, text) => {
      if (err) {
        reject(err);
        return;
      }
      try {
        resolve({ name, colors: JSON.parse(text) as Record<string, string> });
      } catch (cause) {
        reject(new Error(`theme ${name} is not JSON`, { cause }));
      }
    });
  });
}

export async function loadThemes(dir: string, names: readonly string[]): Promise<Map<string, Theme>> {
  const themes = new Map<string, Theme>();
  for (const name of names) themes.set(name, await readTheme(dir, name));
  return themes;
}
