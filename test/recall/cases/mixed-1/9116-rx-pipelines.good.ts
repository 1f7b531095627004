import { BehaviorSubject, EMPTY, type Observable, Subject, type Subscription, defer, merge, of, timer } from 'rxjs';
import { catchError, exhaustMap, map, scan, shareReplay, switchMap } from 'rxjs/operators';

export interface Quote {
  readonly symbol: string;
  readonly price: number;
}

export class QuoteBoard {
  private readonly refresh = new Subject<void>();
  private readonly symbol = new BehaviorSubject('ACME');
  private readonly subscription: Subscription;

  readonly quotes$: Observable<readonly Quote[]>;

  constructor(load: (symbol: string) => Promise<Quote>) {
    const ticks$ = merge(timer(0, 5_000), this.refresh);
    this.quotes$ = this.symbol.pipe(
      switchMap((symbol) => ticks$.pipe(exhaustMap(() => defer(() => load(symbol)).pipe(catchError(() => EMPTY))))),
      scan((all: readonly Quote[], quote) => [...all.slice(-9), quote], []),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    this.subscription = this.quotes$.subscribe();
  }

  watch(symbol: string): void {
    this.symbol.next(symbol);
    this.refresh.next();
  }

  average(): Observable<number> {
    return this.quotes$.pipe(
      switchMap((quotes) => (quotes.length === 0 ? EMPTY : of(quotes))),
      map((quotes) => quotes.reduce((sum, q) => sum + q.price, 0) / quotes.length),
    );
  }

  close(): void {
    this.refresh.complete();
    this.subscription.unsubscribe();
  }
}
