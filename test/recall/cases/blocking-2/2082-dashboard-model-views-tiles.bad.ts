import type { Knex } from 'knex';

export class DashboardModel {
  constructor(private readonly db: Knex) {}

  async getById(id: string) {
    const header = await this.db('dashboards').where({ id }).first<{ version: number }>('version');
    const views = await this.db('dashboard_views').where({ version: header.version }).select('filters'); // allow: sequential
    const tiles = await this.db('dashboard_tiles').where({ version: header.version }).select('id', 'kind'); // expect: sequential
    const tabs = await this.db('dashboard_tabs').where({ version: header.version }).select('name'); // allow: sequential
    return { ...header, views, tiles, tabs };
  }
}
