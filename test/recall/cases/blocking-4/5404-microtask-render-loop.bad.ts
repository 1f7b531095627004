export class Scheduler {
  private readonly effects = new Set<() => void>();
  private running = false;

  add(effect: () => void): () => void {
    this.effects.add(effect);
    return () => this.effects.delete(effect);
  }

  start(): void {
    this.running = true;
    this.cycle();
  }

  stop(): void {
    this.running = false;
  }

  private cycle(): void {
    for (const effect of this.effects) effect();
    if (this.running) queueMicrotask(() => this.cycle()); // expect: starvation
  }
}
