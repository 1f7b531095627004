export class ProgressReporter {
  private total = 0;

  constructor(
    private readonly done: () => number,
    private readonly paint: (n: number) => void,
  ) {}

  begin(): void {
    const report = (): void => { this.total = this.done(); this.paint(this.total); setTimeout(report, 100); };
    report();
  }
}
