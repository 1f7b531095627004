import { type Driver, update } from './orm.js';

export class Members {
  constructor(private readonly driver: Driver) {}

  async promote(id: number): Promise<number> {
    const { affected } = await update(this.driver, 'member').set('role', 'admin').where(`id = ${id}`).execute();
    return affected;
  }

  async freezeAll(): Promise<void> {
    await update(this.driver, 'member').set('frozen', true).where('role <> \'admin\'').execute();
  }
}
