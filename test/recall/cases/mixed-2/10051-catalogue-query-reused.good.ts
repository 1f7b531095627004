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
  const [matching, rows] = await Promise.all([
    Product.countDocuments(query.getFilter()),
    query.clone().skip(perPage * (page - 1)).limit(perPage),
  ]);
  return { matching, page: rows };
}
