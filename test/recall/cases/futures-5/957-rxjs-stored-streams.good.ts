import { BehaviorSubject, firstValueFrom, fromEvent, interval, merge, type Observable, Subject, Subscription } from 'rxjs';
import { distinctUntilChanged, filter, map, shareReplay, switchMap, takeUntil } from 'rxjs/operators';
import type { EventEmitter } from 'node:events';

export class Presence {
  readonly #stop = new Subject<void>();
  readonly #online = new BehaviorSubject<ReadonlySet<string>>(new Set());
  readonly #bag = new Subscription();
  readonly size$: Observable<number> = this.#online.pipe(
    map((users) => users.size),
    distinctUntilChanged(),
    shareReplay({ bufferSize: 1, refCount: true }),
  );

  constructor(bus: EventEmitter, ping: () => Promise<void>) {
    const joined$ = fromEvent(bus, 'join') as Observable<string>;
    const left$ = fromEvent(bus, 'leave') as Observable<string>;
    this.#bag.add(
      merge(joined$, left$)
        .pipe(takeUntil(this.#stop))
        .subscribe((user) => {
          const next = new Set(this.#online.value);
          if (!next.delete(user)) next.add(user);
          this.#online.next(next);
        }),
    );
    this.#bag.add(interval(30_000).pipe(switchMap(() => ping())).subscribe({ error: console.error }));
  }

  whenAtLeast(n: number): Promise<number> {
    return firstValueFrom(this.size$.pipe(filter((size) => size >= n)));
  }

  close(): void {
    this.#stop.next();
    this.#stop.complete();
    this.#bag.unsubscribe();
  }
}
