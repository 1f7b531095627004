import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function publishFile(path: string, parts: AsyncIterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(`${path}.tmp`, 'w');
  try {
    for await (const part of parts) await handle.write(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.tmp`, path);
}
