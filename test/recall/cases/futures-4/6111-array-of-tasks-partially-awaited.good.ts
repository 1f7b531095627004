export interface Bucket {
  put(key: string, body: Uint8Array): Promise<void>;
}

export async function backup(bucket: Bucket, files: AsyncIterable<{ name: string; body: Uint8Array }>): Promise<number> {
  const uploads: Promise<void>[] = [];
  for await (const file of files) {
    if (file.body.length === 0) continue;
    uploads.push(bucket.put(`backup/${file.name}`, file.body));
  }
  await Promise.all(uploads);
  return uploads.length;
}
