interface Feed {
  read(): Promise<string | null>;
}

export class Tailer {
  readonly lines: string[] = [];

  constructor(private readonly feed: Feed) {
    void this.#pump(); // expect: lazy
  }

  async *#pump(): AsyncGenerator<string> {
    for (let line = await this.feed.read(); line !== null; line = await this.feed.read()) {
      this.lines.push(line);
      yield line;
    }
  }
}
