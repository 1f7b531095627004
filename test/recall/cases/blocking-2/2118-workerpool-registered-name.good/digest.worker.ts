import { createHash } from 'node:crypto';
import workerpool from 'workerpool';

const ALGORITHM = 'sha512';

function digest(chunks: string[]): string {
  const hash = createHash(ALGORITHM);
  for (const c of chunks) hash.update(c);
  return hash.digest('hex');
}

workerpool.worker({ digest });
