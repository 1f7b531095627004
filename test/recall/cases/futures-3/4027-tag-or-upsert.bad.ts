import { Schema, model } from 'mongoose';

const Tag = model('Tag', new Schema({ label: { type: String, required: true }, uses: { type: Number, default: 0 } }));

export async function ensureTag(label: string): Promise<void> {
  const existing = await Tag.exists({ label });
  existing || Tag.updateOne({ label }, { $setOnInsert: { uses: 0 } }, { upsert: true }); // expect: lazy
}
