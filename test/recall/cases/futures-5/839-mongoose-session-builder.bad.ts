import mongoose, { model, Schema } from 'mongoose';

interface Invite {
  team: string;
  email: string;
}
interface Team {
  slug: string;
}
const Invites = model<Invite>('Invite', new Schema<Invite>({ team: String, email: String }));
const Teams = model<Team>('Team', new Schema<Team>({ slug: String }));

export async function dissolve(slug: string): Promise<void> {
  const session = await mongoose.startSession();
  try {
    await session.withTransaction(async () => {
      await Teams.deleteOne({ slug }).session(session);
      const invites = Invites.deleteMany({ team: slug }); // expect: lazy
      invites.session(session);
    });
  } finally {
    await session.endSession();
  }
}
