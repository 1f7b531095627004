import { traced } from './traced.js';

export interface Mirror {
  put(key: string, body: Uint8Array): Promise<void>;
  del(key: string): Promise<void>;
}
type Change = { key: string; body?: Uint8Array };

export async function apply(mirror: Mirror, changes: readonly Change[]): Promise<void> {
  for (const { key, body } of changes) {
    if (body === undefined) {
      traced(`del ${key}`, () => mirror.del(key)); // expect: floating
      continue;
    }
    const size = traced('size', () => body.byteLength);
    if (size > 0) await traced(`put ${key}`, () => mirror.put(key, body));
  }
}
