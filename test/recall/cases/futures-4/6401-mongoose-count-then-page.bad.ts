import { Schema, model } from 'mongoose';

interface Product {
  title: string;
  price: number;
}
const Products = model<Product>('Product', new Schema<Product>({ title: String, price: Number }));

export async function listProducts(maxPrice: number, page: number, size: number) {
  const query = Products.find({ price: { $lte: maxPrice } }).sort({ price: 1 });
  const all = await query;
  const total = all.length;
  query.skip(page * size).limit(size);
  const items = await query; // expect: rerun
  return { total, items };
}
