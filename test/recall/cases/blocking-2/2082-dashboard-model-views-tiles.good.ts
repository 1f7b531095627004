import type { Knex } from 'knex';

export class DashboardModel {
  constructor(private readonly db: Knex) {}

  async getById(id: string) {
    const header = await this.db('dashboards').where({ id }).first<{ version: number }>('version');
    const [views, tiles, tabs] = await Promise.all([
      this.db('dashboard_views').where({ version: header.version }).select('filters'),
      this.db('dashboard_tiles').where({ version: header.version }).select('id', 'kind'),
      this.db('dashboard_tabs').where({ version: header.version }).select('name'),
    ]);
    return { ...header, views, tiles, tabs };
  }
}
