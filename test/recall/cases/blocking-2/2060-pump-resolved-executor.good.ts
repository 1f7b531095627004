type Step = () => void;

export class RelayPump {
  private readonly steps: Step[] = [];

  add(step: Step): void {
    this.steps.push(step);
  }

  async run(): Promise<never> {
    for (;;) {
      this.steps.shift()?.();
      await new Promise<void>((res) => {
        setTimeout(res, 0);
      });
    }
  }
}
