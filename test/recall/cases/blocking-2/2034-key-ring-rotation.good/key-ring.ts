import { SigningKey } from './signing-key.js';

export class KeyRing {
  private readonly keys: SigningKey[] = [];

  rotateEvery(ms: number): NodeJS.Timeout {
    return setInterval(() => {
      SigningKey.fresh().then(
        (key) => {
          this.keys.unshift(key);
          this.keys.length = Math.min(this.keys.length, 3);
        },
        (err: unknown) => console.error('rotation failed', err),
      );
    }, ms);
  }

  get current(): SigningKey | undefined {
    return this.keys[0];
  }
}
