import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import * as repo from './repo.js';

export default class DeviceService {
  constructor(private readonly db: NodePgDatabase) {}

  touch = (owner: string, id: string) => repo.seenBy(this.db, owner, id);
}
