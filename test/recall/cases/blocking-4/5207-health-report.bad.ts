interface Dependency {
  readonly name: string;
  ping(): Promise<number>;
}

export class HealthController {
  constructor(private readonly dependencies: readonly Dependency[]) {}

  async report(): Promise<Record<string, number>> {
    const report: Record<string, number> = {};
    for (const dependency of this.dependencies) { // allow: sequential
      report[dependency.name] = await dependency.ping(); // expect: sequential
    }
    return report;
  }
}
