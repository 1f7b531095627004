import type { Request, Response } from 'express';
import { model, Schema } from 'mongoose';

interface Gadget {
  name: string;
  price: number;
}

const Gadgets = model<Gadget>('Gadget', new Schema<Gadget>({ name: String, price: Number }));

type GadgetQuery = ReturnType<typeof Gadgets.find>;

class Listing {
  constructor(
    public query: GadgetQuery,
    private readonly params: Request['query'],
  ) {}

  search(): this {
    const keyword = String(this.params.keyword ?? '');
    if (keyword !== '') this.query = this.query.where({ name: new RegExp(keyword, 'i') });
    return this;
  }

  page(size: number): this {
    const page = Number(this.params.page ?? 1);
    this.query.limit(size).skip(size * (page - 1));
    return this;
  }
}

export async function listGadgets(req: Request, res: Response): Promise<void> {
  const query = Gadgets.find();
  const listing = new Listing(query, req.query);
  const all = await query;
  if (all.length === 0) {
    res.json({ total: 0, page: [] });
    return;
  }
  listing.page(8);
  const page = await query; // expect: rerun
  res.json({ total: all.length, page });
}
