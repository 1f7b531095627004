import type { Request, Response, NextFunction } from 'express';
import { Schema, model } from 'mongoose';

const Member = model('Member', new Schema({ name: String }));
const Invoice = model('Invoice', new Schema({ paid: Boolean }));

export async function counters(_req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const [members, open] = await Promise.all([Member.countDocuments(), Invoice.countDocuments({ paid: false })]);
    res.json({ members, open });
  } catch (err) {
    next(err);
  }
}
