type Probe = () => boolean;

export class ReadyPoller {
  private stopped = false;

  constructor(private readonly probe: Probe) {}

  start(onReady: () => void): void {
    const tick = (): void => {
      if (this.stopped) return;
      if (this.probe()) {
        onReady();
        return;
      }
      setImmediate(tick);
    };
    tick();
  }

  stop(): void {
    this.stopped = true;
  }
}
