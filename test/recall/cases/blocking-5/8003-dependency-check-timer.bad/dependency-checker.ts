import { probe, type Probe } from './probes.js';

export class DependencyChecker {
  private readonly tools = ['uv', 'git', 'node'];

  report(): Probe[] {
    return this.tools.map((tool) => probe(tool)); // allow: blocking
  }

  missing(): string[] {
    return this.report() // allow: blocking
      .filter((p) => p.version === null)
      .map((p) => p.tool);
  }
}
