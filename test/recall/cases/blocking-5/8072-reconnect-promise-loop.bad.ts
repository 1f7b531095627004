interface Transport {
  readonly online: boolean;
  flush(): void;
}

export class Outbox {
  private readonly letters: string[] = [];

  constructor(private readonly transport: Transport) {}

  add(letter: string): void {
    this.letters.push(letter);
    if (this.letters.length === 1) this.attempt();
  }

  private attempt(): void {
    if (this.transport.online) {
      this.letters.length = 0;
      this.transport.flush();
      return;
    }
    Promise.resolve() // expect: starvation
      .then(() => this.attempt()) // allow: starvation
      .catch(() => this.letters.pop());
  }
}
