import { scryptSync, createHmac } from 'node:crypto';

/** Reading the property derives the key anew. */
export class Sealer {
  constructor(private readonly phrase: string) {}

  get key(): Buffer {
    return scryptSync(this.phrase, 'salt', 32);
  }

  get name(): string {
    return this.phrase.slice(0, 1);
  }
}

export class KeptSealer {
  readonly key: Buffer;

  constructor(phrase: Buffer) {
    this.key = phrase;
  }
}

export async function signBad(sealer: Sealer, text: string): Promise<string> {
  return createHmac('sha256', sealer.key).update(text).digest('hex'); // ~ no-cpu-heavy-work: `key` keeps the event loop busy
}

export async function labelOk(sealer: Sealer): Promise<string> {
  return sealer.name;
}

export async function signKeptOk(sealer: KeptSealer, text: string): Promise<string> {
  return createHmac('sha256', sealer.key).update(text).digest('hex');
}

/** Each round of the iteration computes. */
function* keys(phrases: readonly string[]): Generator<Buffer> {
  for (const phrase of phrases) yield scryptSync(phrase, 'salt', 32);
}

export async function iteratedBad(phrases: readonly string[]): Promise<number> {
  let total = 0;
  for (const key of keys(phrases)) total += key.length; // ~ no-cpu-heavy-work: crypto.scryptSync
  return total;
}
