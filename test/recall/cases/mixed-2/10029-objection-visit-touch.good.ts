import { Model, type ModelObject } from 'objection';

class Visit extends Model {
  static override readonly tableName = 'visits';
  id!: number;
  visitor!: string;
  lastSeenAt!: string;
}

export type VisitRow = ModelObject<Visit>;

const insertVisit = (visitor: string) => Visit.query().insert({ visitor, lastSeenAt: new Date().toISOString() });
const touchVisit = (id: number) => Visit.query().findById(id).patch({ lastSeenAt: new Date().toISOString() });

export async function recordVisit(visitor: string): Promise<'new' | 'returning'> {
  const known = await Visit.query().findOne({ visitor });
  if (known === undefined) {
    await insertVisit(visitor);
    return 'new';
  }
  touchVisit(known.id).execute().catch(console.error);
  return 'returning';
}
