import { probe, type Probe } from './probes.js';

export class DependencyChecker {
  private readonly tools = ['uv', 'git', 'node'];

  report(): Promise<Probe[]> {
    return Promise.all(this.tools.map((tool) => probe(tool)));
  }

  async missing(): Promise<string[]> {
    const probes = await this.report();
    return probes.filter((p) => p.version === null).map((p) => p.tool);
  }
}
