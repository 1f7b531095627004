import { BehaviorSubject, concatMap, connectable, defer, firstValueFrom, interval, map, type Observable, of, ReplaySubject, startWith, Subscription, switchMap, takeUntil, Subject } from 'rxjs';

interface Api {
  quote(symbol: string): Promise<number>;
}

export class Ticker {
  readonly #symbol = new BehaviorSubject('ACME');
  readonly #stop = new Subject<void>();
  readonly #subs = new Subscription();
  readonly price$: Observable<number>;

  constructor(api: Api) {
    const quotes = connectable(
      this.#symbol.pipe(
        switchMap((symbol) => interval(1000).pipe(startWith(0), concatMap(() => defer(() => api.quote(symbol))))),
        takeUntil(this.#stop),
      ),
      { connector: () => new ReplaySubject(1) },
    );
    this.price$ = quotes.pipe(map((p) => Math.round(p * 100) / 100));
    this.#subs.add(quotes.connect());
  }

  watch(symbol: string): this {
    this.#symbol.next(symbol);
    return this;
  }

  async current(): Promise<number> {
    return firstValueFrom(this.price$);
  }

  describe(): Observable<string> {
    return this.price$.pipe(switchMap((p) => (p > 0 ? of(`at ${p}`) : of('closed'))));
  }

  [Symbol.dispose](): void {
    this.#stop.next();
    this.#stop.complete();
    this.#subs.unsubscribe();
  }
}
