import fs from 'node:fs';
import { gunzip } from 'node:zlib';

export type Loaded = (error: Error | null, text?: string) => void;

export function loadDump(path: string, loaded: Loaded): void {
  fs.readFile(path, (readError, packed) => {
    if (readError) {
      loaded(readError);
      return;
    }
    gunzip(packed, (err, plain) => {
      if (err) loaded(err);
      else loaded(null, plain.toString('utf8'));
    });
  });
}
