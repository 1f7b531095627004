interface Target {
  readonly load: number;
  accept(): boolean;
}

export function startBalancer(targets: readonly Target[]): void {
  const drain = (): void => { balance(targets); setImmediate(drain); };
  drain();
}

function balance(targets: readonly Target[]): void {
  const idle = targets.filter((t) => t.load < 0.5);
  idle[0]?.accept();
}
