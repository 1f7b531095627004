interface Signal {
  dirty: boolean;
  recompute(): void;
}

export class ReactiveScheduler {
  private readonly signals = new Set<Signal>();
  private queued = false;

  add(signal: Signal): () => void {
    this.signals.add(signal);
    return () => this.signals.delete(signal);
  }

  mark(signal: Signal): void {
    signal.dirty = true;
    if (this.queued) return;
    this.queued = true;
    queueMicrotask(this.flush);
  }

  private readonly flush = (): void => {
    this.queued = false;
    for (const signal of this.signals) {
      if (signal.dirty) signal.recompute();
    }
  };
}
