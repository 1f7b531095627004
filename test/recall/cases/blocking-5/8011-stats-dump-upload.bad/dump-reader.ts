import fs from 'node:fs';
import { gunzip } from 'node:zlib';

export type Loaded = (error: Error | null, text?: string) => void;

export function loadDump(path: string, loaded: Loaded): void {
  let packed: Buffer;
  try {
    packed = fs.readFileSync(path); // allow: blocking
  } catch (err) {
    loaded(err as Error);
    return;
  }
  gunzip(packed, (err, plain) => {
    if (err) loaded(err);
    else loaded(null, plain.toString('utf8'));
  });
}
