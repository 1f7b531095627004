import { SigningKey } from './signing-key.js';

export class KeyRing {
  private readonly keys: SigningKey[] = [];

  rotateEvery(ms: number): NodeJS.Timeout {
    return setInterval(() => {
      this.keys.unshift(SigningKey.fresh()); // expect: cpu
      this.keys.length = Math.min(this.keys.length, 3);
    }, ms);
  }

  get current(): SigningKey | undefined {
    return this.keys[0];
  }
}
