import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfigSource } from './config-source.js';

export class DiskConfig implements ConfigSource {
  async settingsFor(folder: string): Promise<string[]> {
    const raw = await readFile(join(folder, '.lintrc'), 'utf8');
    return raw.split(/\r?\n/).filter((l) => l.length > 0);
  }
}
