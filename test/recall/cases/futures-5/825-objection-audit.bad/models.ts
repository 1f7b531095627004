import { Model } from 'objection';

export class AuditEntry extends Model {
  static override tableName = 'audit_entries';
  id!: number;
  actor!: string;
  action!: string;
}

export class Project extends Model {
  static override tableName = 'projects';
  id!: number;
  name!: string;
  archived!: boolean;
}
