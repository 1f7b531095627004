import { copyFileSync, createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';

export interface Upload {
  tempPath: string;
  name: string;
}

export function storeUpload(upload: Upload, dir: string): Promise<string> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(upload.tempPath), hash)
    .then(() => join(dir, `${hash.digest('hex')}-${upload.name}`))
    .then((target) => {
      copyFileSync(upload.tempPath, target); // expect: blocking
      return target;
    });
}
