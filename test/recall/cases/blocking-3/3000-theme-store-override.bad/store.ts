export abstract class SnippetStore {
  private hits = 0;

  snippet(name: string): string {
    this.hits += 1;
    return this.decorate(this.load(name.toLowerCase())); // allow: blocking
  }

  get hitCount(): number {
    return this.hits;
  }

  protected decorate(text: string): string {
    return text.trim();
  }

  protected abstract load(name: string): string;
}
