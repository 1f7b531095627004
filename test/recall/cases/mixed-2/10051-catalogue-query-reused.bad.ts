import { model, Schema } from 'mongoose';

interface Product {
  name: string;
  category: string;
  price: number;
}

const Product = model<Product>('Product', new Schema<Product>({ name: String, category: String, price: Number }));

export interface Listing {
  matching: number;
  page: Product[];
}

export async function listProducts(category: string, page: number, perPage = 8): Promise<Listing> {
  const query = Product.find({ category, price: { $gt: 0 } }).lean();
  const all = await query;
  query.skip(perPage * (page - 1)).limit(perPage);
  const rows = await query; // expect: rerun
  return { matching: all.length, page: rows };
}
