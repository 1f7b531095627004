export interface Blob {
  key: string;
  size: number;
}

export async function copyAll(pages: AsyncIterable<readonly Blob[]>, copy: (b: Blob) => Promise<number>, budget: number): Promise<number> {
  const open: Promise<number>[] = [];
  let bytes = 0;
  let planned = 0;
  pages: for await (const page of pages) {
    for (const blob of page) {
      if (blob.size === 0) continue;
      if (planned + blob.size > budget) break pages;
      planned += blob.size;
      open.push(copy(blob));
      if (open.length >= 8) bytes += await (open.shift() as Promise<number>);
    }
  }
  for (const rest of await Promise.all(open.splice(0))) bytes += rest;
  return bytes;
}
