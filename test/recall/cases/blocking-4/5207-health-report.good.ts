interface Dependency {
  readonly name: string;
  ping(): Promise<number>;
}

export class HealthController {
  constructor(private readonly dependencies: readonly Dependency[]) {}

  async report(): Promise<Record<string, number>> {
    const entries = await Promise.all(this.dependencies.map(async (d) => [d.name, await d.ping()] as const));
    return Object.fromEntries(entries);
  }
}
