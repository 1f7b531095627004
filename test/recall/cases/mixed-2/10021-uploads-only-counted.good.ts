import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';

interface Bucket {
  put(key: string, body: Readable): Promise<string>;
}

interface Report {
  queued: number;
  skipped: string[];
}

export async function publishMap(bucket: Bucket, files: readonly string[], info: (line: string) => void): Promise<Report> {
  const wanted = files.filter((f) => f.endsWith('.json'));
  const uploads = wanted.map((file) => bucket.put(`maps/${basename(file)}`, createReadStream(file)));

  info(`uploading ${String(uploads.length)} files`);
  if (uploads.length === 0) info('nothing to do');
  const keys = await Promise.all(uploads);

  return {
    queued: keys.length,
    skipped: files.filter((f) => !wanted.includes(f)),
  };
}
