interface Child {
  readonly name: string;
  readonly url: string;
  healthy: boolean;
}

export class Orchestrator {
  readonly #children = new Map<string, Child>();
  #timer: ReturnType<typeof setInterval> | null = null;

  adopt(child: Child): void {
    this.#children.set(child.name, child);
  }

  async #probe(child: Child): Promise<void> {
    const res = await fetch(new URL('/health', child.url), { signal: AbortSignal.timeout(2_000) });
    child.healthy = res.ok;
  }

  async #probeAll(): Promise<void> {
    await Promise.all([...this.#children.values()].map((c) => this.#probe(c)));
    const down = [...this.#children.values()].filter((c) => !c.healthy);
    if (down.length > 0) console.warn('down:', down.map((c) => c.name).join(', '));
  }

  start(everyMs = 10_000): void {
    if (this.#timer !== null) return;
    this.#timer = setInterval(() => {
      this.#probeAll().catch((err: unknown) => {
        console.error('health probe', err);
      });
    }, everyMs);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
