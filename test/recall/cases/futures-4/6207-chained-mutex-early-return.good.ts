export interface Wallet {
  nonce(addr: string): Promise<number>;
  send(addr: string, nonce: number, value: bigint): Promise<string>;
}

export class NonceTracker {
  private tail: Promise<void> = Promise.resolve();

  constructor(private readonly wallet: Wallet) {}

  async submit(addr: string, value: bigint): Promise<string | undefined> {
    const { promise, resolve: release } = Promise.withResolvers<void>();
    const previous = this.tail;
    this.tail = promise;
    await previous;
    try {
      const nonce = await this.wallet.nonce(addr);
      if (nonce < 0) return undefined;
      return await this.wallet.send(addr, nonce, value);
    } finally {
      release();
    }
  }
}
