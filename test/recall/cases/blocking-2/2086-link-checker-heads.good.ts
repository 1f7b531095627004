import pLimit from 'p-limit';

export class LinkChecker {
  readonly #broken = new Set<string>();

  get broken(): string[] {
    return [...this.#broken];
  }

  async check(links: readonly URL[]): Promise<number> {
    this.#broken.clear();
    const codes = await this.#statuses(links);
    codes.forEach((code, i) => {
      const link = links[i];
      if (code >= 400 && link !== undefined) this.#broken.add(link.href);
    });
    return this.#broken.size;
  }

  async #statuses(links: readonly URL[]): Promise<number[]> {
    const limit = pLimit(8);
    return Promise.all(links.map((link) => limit(async () => (await fetch(link, { method: 'HEAD' })).status)));
  }
}
