import { model, Schema } from 'mongoose';

interface Account {
  username: string;
  banned: boolean;
}

const Accounts = model<Account>('Account', new Schema<Account>({ username: String, banned: Boolean }));

export interface Page<T> {
  items: T[];
  total: number;
  filtered: number;
}

export async function accountPage(offset: number, limit: number): Promise<Page<Account>> {
  const total = Accounts.countDocuments({ banned: false }).exec();
  const items = Accounts.find({ banned: false }).skip(offset).limit(limit).lean<Account[]>().exec();
  const [all, filtered, rows] = await Promise.all([total, total, items]);
  return { items: rows, total: all, filtered };
}
