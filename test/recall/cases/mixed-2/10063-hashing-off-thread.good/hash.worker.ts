import { pbkdf2Sync } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export function derive({ secret, salt }: { secret: string; salt: string }): string {
  return pbkdf2Sync(secret, salt, 600_000, 32, 'sha256').toString('base64url');
}

export function pack(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}
