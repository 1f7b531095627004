import pLimit from 'p-limit';

interface Blob_ {
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

interface Bucket {
  get(key: string): Promise<Blob_>;
}

const limit = pLimit(8);

export async function downloadTiles(bucket: Bucket, keys: readonly string[]): Promise<Map<string, number>> {
  const blobs = await Promise.all(keys.map((key) => limit(() => bucket.get(`tiles/${key}`))));
  return new Map(keys.map((key, i) => [key, blobs[i]?.size ?? 0]));
}
