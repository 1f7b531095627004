import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigSource } from './config-source.js';

export class DiskConfig implements ConfigSource {
  settingsFor(folder: string): string[] {
    const raw = readFileSync(join(folder, '.lintrc'), 'utf8'); // allow: blocking
    return raw.split(/\r?\n/).filter((l) => l.length > 0);
  }
}
