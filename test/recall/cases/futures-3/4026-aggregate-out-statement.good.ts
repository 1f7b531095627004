import { type Model, Schema, model } from 'mongoose';

interface Sale {
  shop: string;
  day: string;
  cents: number;
}

const Sales: Model<Sale> = model<Sale>('Sale', new Schema<Sale>({ shop: String, day: String, cents: Number }));

export async function rollUp(day: string): Promise<{ rolled: string }> {
  const open = await Sales.countDocuments({ day });
  if (open === 0) return { rolled: 'nothing' };
  await Sales.aggregate()
    .match({ day })
    .group({ _id: '$shop', total: { $sum: '$cents' } })
    .append({ $merge: { into: 'daily_totals' } });
  return { rolled: day };
}
