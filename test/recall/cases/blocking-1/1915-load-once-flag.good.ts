import { readFileSync } from 'node:fs';

export class StopWords {
  private readonly words = new Set<string>();
  private loaded = false;

  constructor(private readonly file: string) {}

  async filter(tokens: readonly string[], stem: (t: string) => Promise<string>): Promise<string[]> {
    this.ensureLoaded(); // allow: blocking
    const stems = await Promise.all(tokens.map((t) => stem(t)));
    return stems.filter((s) => !this.words.has(s));
  }

  private ensureLoaded(): void {
    if (this.loaded) return;
    this.loaded = true;
    for (const word of readFileSync(this.file, 'utf8').split('\n')) this.words.add(word); // allow: blocking
  }
}
