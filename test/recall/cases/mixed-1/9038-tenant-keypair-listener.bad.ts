import { generateKeyPairSync } from 'node:crypto';
import { EventEmitter } from 'node:events';

export interface Tenant {
  readonly id: string;
  readonly domain: string;
}

export interface TenantEvents {
  created: [Tenant];
  removed: [Tenant];
}

export class SigningKeys {
  readonly #keys = new Map<string, { publicKey: string; privateKey: string }>();

  constructor(bus: EventEmitter<TenantEvents>) {
    bus.on('created', this.issue.bind(this));
    bus.on('removed', ({ id }) => {
      this.#keys.delete(id);
    });
  }

  private issue(tenant: Tenant): void {
    const pair = generateKeyPairSync('rsa', { // expect: cpu
      modulusLength: 4096,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    this.#keys.set(tenant.id, pair);
  }

  publicKeyOf(id: string): string | undefined {
    return this.#keys.get(id)?.publicKey;
  }
}
