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
    const codes: number[] = [];
    for (const link of links) { // allow: sequential
      const res = await fetch(link, { method: 'HEAD' }); // expect: sequential
      codes.push(res.status);
    }
    return codes;
  }
}
