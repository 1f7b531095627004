import { BehaviorSubject, defer, merge, type Observable, type Subscription, switchMap, take } from 'rxjs';

export class Prices {
  readonly selected$ = new BehaviorSubject('EUR');
  readonly price$: Observable<number>;
  private readonly subs: Subscription[] = [];

  constructor(load: (c: string) => Promise<number>) {
    this.price$ = this.selected$.pipe(switchMap((c) => defer(() => load(c))));
  }

  watch(show: (p: number) => void): void {
    const first$ = this.price$.pipe(take(1));
    this.subs.push(merge(first$, this.price$).subscribe(show));
  }

  select(currency: string): void {
    this.selected$.next(currency);
  }
}
