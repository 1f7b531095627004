import { readFile } from 'node:fs/promises';

export interface Uploader {
  put(path: string, body: Buffer): Promise<string>;
}

async function upload(uploader: Uploader, path: string): Promise<string> {
  return uploader.put(path, await readFile(path));
}

export async function mirror(uploader: Uploader, paths: readonly string[]): Promise<{ files: number }> {
  const wanted = paths.filter((p) => !p.endsWith('.map'));
  const jobs = wanted.map((p) => upload(uploader, p)); // expect: floating
  if (jobs.length === 0) {
    throw new Error('nothing to mirror');
  }
  return { files: jobs.length };
}
