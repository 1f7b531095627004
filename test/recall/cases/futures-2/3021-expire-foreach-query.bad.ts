import { Schema, model } from 'mongoose';

interface Invite {
  code: string;
  expired: boolean;
}
const Invites = model<Invite>('Invite', new Schema<Invite>({ code: String, expired: Boolean }));

export const inviteService = {
  async stale(): Promise<string[]> {
    const docs = await Invites.find({ expired: false }).lean();
    return docs.map((d) => d.code);
  },

  async expireAll(keep: ReadonlySet<string>): Promise<void> {
    const codes = (await this.stale()).filter((code) => !keep.has(code));
    codes.forEach((code) => Invites.updateOne({ code }, { $set: { expired: true } })); // expect: lazy
  },
};
