import type { Request, Response } from 'express';
import { type Query, Schema, model } from 'mongoose';

interface Product {
  name: string;
  category: string;
  price: number;
}

const ProductModel = model<Product>('Product', new Schema<Product>({ name: String, category: String, price: Number }));

class Features<Found> {
  constructor(
    readonly query: Query<Found[], Found>,
    private readonly params: Readonly<Record<string, unknown>>,
  ) {}

  filter(): this {
    if (typeof this.params.category === 'string') this.query.where({ category: this.params.category });
    return this;
  }

  page(size: number): this {
    const page = Number(this.params.page ?? 1);
    this.query.skip(size * (page - 1)).limit(size);
    return this;
  }
}

export async function listProducts(req: Request, res: Response): Promise<void> {
  const features = new Features(ProductModel.find(), req.query).filter();
  const all = await features.query;
  features.page(8);
  const products = await features.query; // expect: rerun
  res.json({ total: all.length, products });
}
