import type { Knex } from 'knex';

interface SessionRow {
  token: string;
  expires_at: Date;
  user_id: number;
}

interface Log {
  debug(message: string): void;
}

export class SessionSweeper {
  private swept = 0;

  constructor(
    private readonly db: Knex,
    private readonly log: Log,
  ) {}

  async sweep(now: Date): Promise<number> {
    const before = await this.db<SessionRow>('sessions').where('expires_at', '<', now).count<{ n: number }[]>({ n: '*' });
    const n = Number(before[0]?.n ?? 0);
    if (n === 0) return this.swept;
    const purge = this.db<SessionRow>('sessions').where('expires_at', '<', now).del();
    this.log.debug(purge.toQuery());
    await purge;
    this.swept += n;
    return this.swept;
  }
}
