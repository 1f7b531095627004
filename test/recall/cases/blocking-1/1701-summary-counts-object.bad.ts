interface Counter {
  count(filter: { group?: string }): Promise<number>;
}

export class SummaryService {
  constructor(
    private readonly instruments: Counter,
    private readonly records: Counter,
    private readonly sessions: Counter,
    private readonly subjects: Counter,
  ) {}

  async getSummary(group: string | undefined): Promise<Record<string, number>> {
    const filter = group === undefined ? {} : { group };
    return {
      instruments: await this.instruments.count({}), // allow: sequential
      records: await this.records.count(filter), // expect: sequential
      sessions: await this.sessions.count(filter), // allow: sequential
      subjects: await this.subjects.count(filter), // allow: sequential
    };
  }
}
