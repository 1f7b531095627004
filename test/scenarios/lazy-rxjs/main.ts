import { concatMap, defer, firstValueFrom, from, map, of, Subject, tap, Observable } from 'rxjs';

declare const http: { post(url: string): Observable<string> };

export function forgottenBad(): void {
  http.post('/save'); // ~strict no-floating-future: someone subscribes
}

export async function awaitedBad(): Promise<void> {
  await of(1).pipe(map((value) => value + 1)); // ~ no-floating-future: `await` does not do that
}

export function pipedBad(): void {
  of(1).pipe(map((value) => value + 1)); // ~ no-floating-future: someone subscribes
}

export async function subscribedOk(): Promise<string> {
  http.post('/save').subscribe();
  const changes = new Subject<number>();
  changes.next(1);
  const saved$ = http.post('/save').pipe(map((text) => text.trim()));
  return await firstValueFrom(saved$);
}

function save(text: string): Observable<string> {
  return of(text);
}

/** What `tap` is answered goes nowhere. */
export function tappedBad(changes: Subject<string>): void {
  changes
    .pipe(
      tap((text) => save(text)), // ~ no-floating-future: whoever calls this function ignores what it returns
    )
    .subscribe();
}

export function tappedOk(changes: Subject<string>): void {
  changes
    .pipe(
      concatMap((text) => save(text)),
      tap((text) => save(text).subscribe()),
    )
    .subscribe();
}

class Prices {
  private readonly changes = new Subject<number>();
  constructor(private readonly fetchPrice: (name: string) => Promise<number>) {}

  /** Does nothing but make one. */
  price(name: string): Observable<number> {
    return defer(() => this.fetchPrice(name)).pipe(map((price) => price * 100));
  }

  rounded = (name: string): Observable<number> => this.price(name).pipe(map((price) => Math.round(price)));

  watched(name: string): Observable<number> {
    return new Observable((subscriber) => {
      this.fetchPrice(name).then((price) => {
        subscriber.next(price);
      }, console.error);
    });
  }

  /** Answers what others have, too. */
  all(): Observable<number> {
    return this.changes.asObservable();
  }

  reload(name: string): Observable<number> {
    const price$ = this.price(name);
    price$.subscribe(this.changes);
    return price$;
  }

  started(name: string): Observable<number> {
    return from(this.fetchPrice(name));
  }
}

export function askedBad(prices: Prices): void {
  prices.price('tea'); // ~ no-floating-future: someone subscribes
  prices.rounded('tea'); // ~ no-floating-future: someone subscribes
  prices.watched('tea'); // ~ no-floating-future: someone subscribes
}

export function perhapsDriven(prices: Prices): void {
  prices.all(); // ~strict no-floating-future: someone subscribes
  prices.reload('tea'); // ~strict no-floating-future: someone subscribes
  prices.started('tea'); // ~strict no-floating-future: someone subscribes
}
