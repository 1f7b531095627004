import { defer, Observable, retry, tap } from 'rxjs';

export class PriceApi {
  private readonly cache = new Map<string, number>();

  private get(symbol: string): Observable<number> {
    return defer(async () => {
      const res = await fetch(`https://prices.example/${symbol}`);
      return Number(await res.text());
    });
  }

  refresh(symbol: string): Observable<number> {
    return this.get(symbol).pipe(
      retry(2),
      tap((price) => this.cache.set(symbol, price)),
    );
  }

  priceOf(symbol: string): number | undefined {
    return this.cache.get(symbol);
  }
}

export function startTicker(api: PriceApi, symbols: readonly string[]): NodeJS.Timeout {
  return setInterval(() => {
    for (const symbol of symbols) {
      api.refresh(symbol); // expect: lazy
    }
  }, 30_000);
}
