/** The worker gets one, and calls a method of it. */
export class Tally {
  readonly counts = new Map<string, number>();

  most(): string | undefined {
    return [...this.counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}

/** The worker gets one, and reads its data alone. */
export class Batch {
  constructor(readonly rows: readonly string[]) {}

  isEmpty(): boolean {
    return this.rows.length === 0;
  }
}

/** The worker makes one of the data that it gets. */
export class Ballot {
  constructor(readonly names: readonly string[]) {}

  winner(): string | undefined {
    return this.names[0];
  }
}
