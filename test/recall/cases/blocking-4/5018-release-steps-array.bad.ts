import { cpSync } from 'node:fs';

interface Release {
  version: string;
  outDir: string;
}

type Step = (release: Release) => void;

export class Publisher {
  private readonly steps: Step[] = [];

  constructor(
    private readonly source: string,
    private readonly upload: (dir: string) => Promise<string>,
  ) {
    this.steps.push((release) => cpSync(this.source, release.outDir, { recursive: true })); // allow: blocking
  }

  async publish(release: Release): Promise<string> {
    for (const step of this.steps) {
      step(release); // expect: blocking
    }
    return this.upload(release.outDir);
  }
}
