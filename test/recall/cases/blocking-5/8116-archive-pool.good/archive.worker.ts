import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface Input {
  files: string[];
}

export function archive({ files }: Input): Uint8Array {
  const parts: Buffer[] = [];
  for (const file of files) {
    const bytes = readFileSync(file);
    for (let i = 0; i < bytes.length; i++) bytes[i] = (bytes[i] ?? 0) ^ 0x5a;
    parts.push(bytes);
  }
  return gzipSync(Buffer.concat(parts), { level: 9 });
}
