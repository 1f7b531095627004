interface Repos {
  readonly members: { findByTeam(team: string): Promise<string[]> };
  readonly budgets: { getByTeam(team: string): Promise<number> };
  readonly holidays: { listForYear(year: number): Promise<Date[]> };
}

export class TeamCard {
  constructor(private readonly repos: Repos) {}

  async load(team: string, year: number) {
    return {
      team,
      members: await this.repos.members.findByTeam(team), // allow: sequential
      budget: await this.repos.budgets.getByTeam(team), // expect: sequential
      holidays: await this.repos.holidays.listForYear(year), // allow: sequential
    };
  }
}
