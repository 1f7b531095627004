import {
  BehaviorSubject,
  catchError,
  combineLatest,
  defer,
  EMPTY,
  exhaustMap,
  firstValueFrom,
  interval,
  map,
  merge,
  type Observable,
  shareReplay,
  Subject,
  switchMap,
  takeUntil,
  tap,
} from 'rxjs';

interface Api {
  prices(currency: string): Promise<number[]>;
  refresh(): Promise<void>;
}

export class Ticker {
  private readonly stop$ = new Subject<void>();
  private readonly currency$ = new BehaviorSubject('EUR');
  private readonly manual$ = new Subject<void>();
  readonly prices$: Observable<number[]>;
  readonly label$ = combineLatest([this.currency$, this.manual$]).pipe(map(([currency]) => `prices in ${currency}`));

  constructor(private readonly api: Api) {
    const reload$ = merge(this.manual$, interval(30_000)).pipe(exhaustMap(() => this.refresh()));
    reload$.pipe(takeUntil(this.stop$)).subscribe();
    this.prices$ = this.currency$.pipe(
      tap((currency) => console.debug('switching to', currency)),
      switchMap((currency) => defer(() => this.api.prices(currency))),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
  }

  private refresh(): Observable<void> {
    return defer(() => this.api.refresh()).pipe(
      catchError((err: unknown) => {
        console.warn('refresh', err);
        return EMPTY;
      }),
    );
  }

  select(currency: string): void {
    this.currency$.next(currency);
    this.manual$.next();
  }

  async current(): Promise<number[]> {
    return firstValueFrom(this.prices$);
  }

  dispose(): void {
    this.stop$.next();
    this.stop$.complete();
  }
}
