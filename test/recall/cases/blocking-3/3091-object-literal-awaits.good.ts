interface Repos {
  readonly members: { findByTeam(team: string): Promise<string[]> };
  readonly budgets: { getByTeam(team: string): Promise<number> };
  readonly holidays: { listForYear(year: number): Promise<Date[]> };
}

export class TeamCard {
  constructor(private readonly repos: Repos) {}

  async load(team: string, year: number) {
    const [members, budget, holidays] = await Promise.all([
      this.repos.members.findByTeam(team),
      this.repos.budgets.getByTeam(team),
      this.repos.holidays.listForYear(year),
    ]);
    return { team, members, budget, holidays };
  }
}
