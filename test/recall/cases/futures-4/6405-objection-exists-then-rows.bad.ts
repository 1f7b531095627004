import { Model } from 'objection';

export class Ticket extends Model {
  static override tableName = 'tickets';
  id!: number;
  attempts!: number;
  state!: string;
}

export async function escalate(ids: number[], report?: (n: number) => void): Promise<void> {
  const patch = Ticket.query().patch({ state: 'escalated' }).whereIn('id', ids).increment('attempts', 1);
  await patch;
  if (report !== undefined) {
    report(await patch); // expect: rerun
  }
}
