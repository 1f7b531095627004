import { createCipheriv, randomBytes, scryptSync } from 'node:crypto';

const KEY = scryptSync(process.env['APP_SECRET'] ?? 'dev', 'cookie-v1', 32);

export async function seal(cookie: string, store: (id: string, body: Buffer) => Promise<void>): Promise<string> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const body = Buffer.concat([cipher.update(cookie, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  const id = iv.toString('hex');
  await store(id, body);
  return id;
}
