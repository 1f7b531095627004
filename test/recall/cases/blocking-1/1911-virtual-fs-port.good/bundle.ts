import { MemoryFs } from './vfs.js';

export async function sizes(files: ReadonlyMap<string, string>, publish: (n: number) => Promise<void>): Promise<number> {
  const fs = new MemoryFs(files);
  let total = 0;
  for (const path of files.keys()) total += fs.statSync(path).size;
  await publish(total);
  return total;
}
