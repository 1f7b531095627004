import { createHash, pbkdf2, pbkdf2Sync, scryptSync, generateKeyPairSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import bcrypt from 'bcryptjs';
import { hashSync } from 'bcrypt';

const derive = promisify(pbkdf2);
const ITERATIONS = 100_000;
const FEW = 10;

export async function deriveBad(password: string): Promise<Buffer> {
  return pbkdf2Sync(password, 'salt', ITERATIONS, 64, 'sha512'); // ~ no-cpu-heavy-work: `crypto.pbkdf2Sync` computes on this thread
}

export async function fewIterationsOk(password: string): Promise<Buffer> {
  return pbkdf2Sync(password, 'salt', FEW, 64, 'sha512');
}

export async function fewArithmeticOk(password: string): Promise<Buffer> {
  return scryptSync(password, 'salt', 64, { N: 1 << 4 });
}

export async function configuredBad(password: string, iterations: number): Promise<Buffer> {
  return pbkdf2Sync(password, 'salt', iterations, 64, 'sha512'); // ~ no-cpu-heavy-work: Use `crypto.pbkdf2` with a callback
}

export async function asynchronousOk(password: string): Promise<Buffer> {
  return derive(password, 'salt', ITERATIONS, 64, 'sha512');
}

export async function keyBad(): Promise<unknown> {
  return generateKeyPairSync('rsa', { modulusLength: 4096 }); // ~ no-cpu-heavy-work: generateKeyPairSync
}

export async function curveOk(): Promise<unknown> {
  return generateKeyPairSync('ed25519');
}

export async function smallOk(): Promise<Buffer> {
  return randomBytes(32);
}

export async function fakeAsyncBad(password: string): Promise<string> {
  return await bcrypt.hash(password, 12); // ~ no-cpu-heavy-work: looks asynchronous but computes on this thread
}

export async function cheapRoundsOk(password: string): Promise<string> {
  return hashSync(password, 4);
}

export async function nativeBad(password: string): Promise<string> {
  return hashSync(password, 12); // ~ no-cpu-heavy-work: bcrypt.hashSync
}

/** A loop up to a constant makes cheap calls dear. */
function stretched(password: string): string {
  let digest = password;
  for (let i = 0; i < ITERATIONS; i += 1) digest = createHash('sha256').update(digest).digest('hex');
  return digest;
}

export async function stretchedBad(password: string): Promise<string> {
  return stretched(password); // ~ no-cpu-heavy-work: through stretched → crypto.createHash
}

export async function digestOk(text: string): Promise<string> {
  let digest = text;
  for (let i = 0; i < FEW; i++) digest = createHash('sha256').update(digest).digest('hex');
  return digest;
}
