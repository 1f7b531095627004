import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export function copyAssets(from: string, to: string): string[] {
  mkdirSync(to, { recursive: true });
  return readdirSync(from).map((name) => {
    copyFileSync(join(from, name), join(to, name));
    return name;
  });
}

export function sizeReport(dir: string, names: readonly string[]): void {
  const lines = names.map((name) => `${name}\t${String(gzipSync(readFileSync(join(dir, name))).length)}`);
  writeFileSync(join(dir, 'sizes.tsv'), lines.join('\n'));
}
