import { model, type Model, Schema, startSession } from 'mongoose';

interface Wallet {
  owner: string;
  cents: number;
}
interface Bonus {
  owner: string;
  granted: number;
}

const Wallets: Model<Wallet> = model<Wallet>('Wallet', new Schema<Wallet>({ owner: String, cents: Number }));
const Bonuses: Model<Bonus> = model<Bonus>('Bonus', new Schema<Bonus>({ owner: String, granted: Number }));

export async function topUp(owner: string, cents: number): Promise<void> {
  const session = await startSession();
  try {
    await session.withTransaction(async () => {
      await Wallets.updateOne({ owner }, { $inc: { cents } }, { session });
      if (cents >= 5_000) await Bonuses.updateOne({ owner }, { $inc: { granted: 1 } }, { session, upsert: true });
    });
  } finally {
    await session.endSession();
  }
}
