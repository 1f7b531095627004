import { Schema, model } from 'mongoose';

interface Reminder {
  userId: string;
  at: Date;
  sent: boolean;
}
const Reminders = model<Reminder>('Reminder', new Schema<Reminder>({ userId: String, at: Date, sent: Boolean }));

export interface Bot {
  dm(userId: string, text: string): Promise<void>;
}

export async function tick(bot: Bot, now = new Date()): Promise<void> {
  const due = await Reminders.find({ at: { $lte: now }, sent: false }).exec();
  await Promise.all(due.map((r) => bot.dm(r.userId, 'reminder!')));
  due.forEach((r) => Reminders.updateOne({ _id: r._id }, { sent: true })); // expect: lazy
}
