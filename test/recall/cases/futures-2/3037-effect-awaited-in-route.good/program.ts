import { Effect } from 'effect';

export class StockError extends Error {}

export interface Stock {
  reserve(sku: string, n: number): Promise<boolean>;
}

export const reserve = (stock: Stock, sku: string, n: number) =>
  Effect.tryPromise({ try: () => stock.reserve(sku, n), catch: (cause) => new StockError(String(cause)) }).pipe(
    Effect.tap((ok) => Effect.log(`reserve ${sku}: ${ok}`)),
  );
