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
    const [instruments, records, sessions, subjects] = await Promise.all([
      this.instruments.count({}),
      this.records.count(filter),
      this.sessions.count(filter),
      this.subjects.count(filter),
    ]);
    return { instruments, records, sessions, subjects };
  }
}
