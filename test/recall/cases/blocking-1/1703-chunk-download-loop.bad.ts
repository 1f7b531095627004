interface Blob_ {
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

interface Bucket {
  get(key: string): Promise<Blob_>;
}

export async function downloadTiles(bucket: Bucket, keys: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const key of keys) { // allow: sequential
    const blob = await bucket.get(`tiles/${key}`); // expect: sequential
    sizes.set(key, blob.size);
  }
  return sizes;
}
