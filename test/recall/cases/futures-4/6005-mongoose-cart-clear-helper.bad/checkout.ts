import { emptyCart, findCart } from './carts.js';

export interface Gateway {
  charge(owner: string, skus: string[]): Promise<string>;
}

export async function checkout(owner: string, gateway: Gateway): Promise<string> {
  const cart = await findCart(owner);
  if (cart === null || cart.lines.length === 0) throw new Error('empty cart');
  const receipt = await gateway.charge(
    owner,
    cart.lines.map((line) => line.sku),
  );
  emptyCart(owner); // expect: lazy
  return receipt;
}
