import type { Request, Response, NextFunction } from 'express';
import { Schema, model } from 'mongoose';

const Member = model('Member', new Schema({ name: String }));
const Invoice = model('Invoice', new Schema({ paid: Boolean }));

export async function counters(_req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const members = await Member.countDocuments(); // allow: sequential
    const open = await Invoice.countDocuments({ paid: false }); // expect: sequential
    res.json({ members, open });
  } catch (err) {
    next(err);
  }
}
