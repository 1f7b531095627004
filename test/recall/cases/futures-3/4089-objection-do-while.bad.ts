import { Model } from 'objection';

class LogLine extends Model {
  static override tableName = 'log_line';
  id!: number;
  at!: string;
}

export async function prune(before: string): Promise<number> {
  let total = 0;
  let gone: number;
  const batch = LogLine.query().delete().where('at', '<', before).limit(1000);
  do {
    gone = await batch; // expect: rerun
    total += gone;
  } while (gone > 0);
  return total;
}
