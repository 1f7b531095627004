import { Model } from 'objection';

export class Member extends Model {
  static override tableName = 'members';

  id!: number;
  active!: boolean;
  seenAt!: string;

  static deactivate(id: number): void {
    this.query().findById(id).patch({ active: false }); // expect: lazy
  }

  static expired(before: string) {
    return this.query().where('seenAt', '<', before).where('active', true);
  }
}

export async function deactivateExpired(before: string): Promise<number> {
  const gone = await Member.expired(before);
  for (const member of gone) {
    member.$query().patch({ active: false, seenAt: before }); // expect: lazy
  }
  return gone.length;
}
