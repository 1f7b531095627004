import { Schema, model } from 'mongoose';

interface Cart {
  owner: string;
  lines: { sku: string; qty: number }[];
}

const Carts = model<Cart>('Cart', new Schema<Cart>({ owner: String, lines: [{ sku: String, qty: Number }] }));

export const findCart = (owner: string) => Carts.findOne({ owner });

export function emptyCart(owner: string) {
  return Carts.updateOne({ owner }, { $set: { lines: [] } });
}
