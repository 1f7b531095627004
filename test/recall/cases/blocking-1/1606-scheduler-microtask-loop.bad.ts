interface Signal {
  dirty: boolean;
  recompute(): void;
}

export class ReactiveScheduler {
  private readonly signals = new Set<Signal>();
  private disposed = false;

  add(signal: Signal): () => void {
    this.signals.add(signal);
    return () => this.signals.delete(signal);
  }

  start(): void {
    queueMicrotask(this.flush); // allow: starvation
  }

  dispose(): void {
    this.disposed = true;
  }

  private readonly flush = (): void => { // allow: starvation
    if (this.disposed) return;
    for (const signal of this.signals) {
      if (signal.dirty) signal.recompute();
    }
    queueMicrotask(this.flush); // expect: starvation
  };
}
