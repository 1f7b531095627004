import { Schema, model } from 'mongoose';

interface Product {
  name: string;
  price: number;
}
const Products = model<Product>('Product', new Schema<Product>({ name: String, price: Number }));

export interface Page {
  total: number;
  items: string[];
}

export async function listProducts(term: string, page: number, size: number): Promise<Page> {
  const query = Products.find({ name: new RegExp(term, 'i') });
  if (size <= 0) return { total: 0, items: [] };
  const total = (await query).length; // allow: rerun
  query.skip(page * size).limit(size);
  const docs = await query; // expect: rerun
  return { total, items: docs.map((d) => d.name) };
}
