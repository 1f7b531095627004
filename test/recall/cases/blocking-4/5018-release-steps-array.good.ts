import { cp } from 'node:fs/promises';

interface Release {
  version: string;
  outDir: string;
}

type Step = (release: Release) => Promise<void>;

export class Publisher {
  private readonly steps: Step[] = [];

  constructor(
    private readonly source: string,
    private readonly upload: (dir: string) => Promise<string>,
  ) {
    this.steps.push((release) => cp(this.source, release.outDir, { recursive: true }));
  }

  async publish(release: Release): Promise<string> {
    for (const step of this.steps) {
      await step(release); // allow: sequential
    }
    return this.upload(release.outDir);
  }
}
