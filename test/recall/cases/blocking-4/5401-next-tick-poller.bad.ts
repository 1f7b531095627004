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
      process.nextTick(tick); // expect: starvation
    };
    tick();
  }

  stop(): void {
    this.stopped = true;
  }
}
