interface Feed {
  read(): Promise<string | null>;
}

export class Tailer {
  readonly lines: string[] = [];

  constructor(private readonly feed: Feed) {
    void this.#run();
  }

  async *#pump(): AsyncGenerator<string> {
    for (let line = await this.feed.read(); line !== null; line = await this.feed.read()) {
      this.lines.push(line);
      yield line;
    }
  }

  async #run(): Promise<void> {
    try {
      for await (const line of this.#pump()) console.debug(line);
    } catch (err) {
      console.error(err);
    }
  }
}
