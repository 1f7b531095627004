import type { Request, Response } from 'express';
import { model, Schema } from 'mongoose';

interface Product {
  name: string;
  category: string;
  price: number;
}
const Products = model<Product>('Product', new Schema<Product>({ name: String, category: String, price: Number }));

export async function getAllProducts(req: Request, res: Response): Promise<void> {
  const perPage = 8;
  const page = Number(req.query.page ?? 1);
  const total = await Products.countDocuments();

  const query = Products.find({ category: String(req.query.category) }).sort({ price: 1 });
  if (req.query.max !== undefined) query.where('price').lte(Number(req.query.max));

  const matching = (await query).length;
  query.limit(perPage).skip(perPage * (page - 1));
  const products = await query; // expect: rerun

  res.json({ total, matching, perPage, products });
}
