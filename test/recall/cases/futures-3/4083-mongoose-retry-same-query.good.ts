import { Schema, model } from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';

const Seat = model('Seat', new Schema({ row: Number, number: Number, holder: String }));

export async function hold(row: number, number: number, holder: string): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const seat = await Seat.findOneAndUpdate({ row, number, holder: null }, { $set: { holder } });
      return seat !== null;
    } catch (err) {
      console.warn('claim failed', attempt, err);
      await pause(50 * attempt);
    }
  }
  return false;
}
