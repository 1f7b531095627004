interface Credentials {
  warehouse: string;
}

interface Models {
  credentials: { getForProject(project: string): Promise<Credentials> };
  attributes: { listForUser(user: string): Promise<Record<string, string>> };
}

interface Account {
  user: string;
  organization: string;
}

export class ChartQueryService {
  constructor(private readonly models: Models) {}

  async prepare(account: Account, project: string, sql: string): Promise<{ sql: string; warehouse: string }> {
    const [{ warehouse }, attributes] = await Promise.all([
      this.models.credentials.getForProject(project),
      this.models.attributes.listForUser(account.user),
    ]);
    const filled = sql.replace(/\$\{(\w+)\}/g, (_all, name: string) => attributes[name] ?? '');
    return { sql: filled, warehouse };
  }
}
