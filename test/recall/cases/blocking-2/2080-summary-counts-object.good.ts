interface Countable {
  count(filter?: { group: string }): Promise<number>;
}

export class SummaryService {
  constructor(
    private readonly instruments: Countable,
    private readonly records: Countable,
    private readonly sessions: Countable,
  ) {}

  async getSummary(group: string) {
    const [instruments, records, sessions] = await Promise.all([
      this.instruments.count(),
      this.records.count({ group }),
      this.sessions.count({ group }),
    ]);
    return { instruments, records, sessions };
  }
}
