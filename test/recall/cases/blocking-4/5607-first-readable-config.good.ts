import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CANDIDATES = ['.toolrc', '.config/toolrc', '.tool/config'];

export async function loadRc(): Promise<string | null> {
  for (const candidate of CANDIDATES) {
    try {
      return await readFile(join(homedir(), candidate), 'utf8');
    } catch {
      continue;
    }
  }
  return null;
}
