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
    return {
      instruments: await this.instruments.count(), // allow: sequential
      records: await this.records.count({ group }), // expect: sequential
      sessions: await this.sessions.count({ group }), // allow: sequential
    };
  }
}
