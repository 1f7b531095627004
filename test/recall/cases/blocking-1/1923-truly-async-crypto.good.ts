import { createHash, generateKeyPair, hkdf, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gunzip } from 'node:zlib';
import bcrypt from 'bcrypt';

const derive = promisify(pbkdf2);
const expand = promisify(hkdf);
const pair = promisify(generateKeyPair);
const pack = promisify<Buffer, Buffer>(brotliCompress);
const unpack = promisify<Buffer, Buffer>(gunzip);

export async function enrol(secret: string): Promise<{ id: string; hash: string; key: Buffer }> {
  const salt = randomBytes(16);
  const [hash, key] = await Promise.all([bcrypt.hash(secret, 12), derive(secret, salt, 310_000, 32, 'sha256')]);
  return { id: createHash('sha256').update(salt).digest('hex'), hash, key };
}

export async function sameToken(given: string, stored: Buffer): Promise<boolean> {
  const expanded = Buffer.from(await expand('sha256', given, 'salt', 'token', stored.length));
  return timingSafeEqual(expanded, stored);
}

export async function recompress(gz: Buffer): Promise<Buffer> {
  return pack(await unpack(gz));
}

export async function newKey(): Promise<string> {
  const { publicKey } = await pair('ed25519', {});
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}
