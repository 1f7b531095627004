import { BehaviorSubject, debounceTime, distinctUntilChanged, type Observable, Subscription, switchMap } from 'rxjs';

export class SearchBox {
  private readonly terms = new BehaviorSubject('');
  readonly results: Observable<string[]>;
  private readonly sub = new Subscription();

  constructor(search: (term: string) => Promise<string[]>) {
    this.results = this.terms.pipe(debounceTime(200), distinctUntilChanged(), switchMap(search));
  }

  bind(render: (rows: string[]) => void): void {
    this.sub.add(this.results.subscribe({ next: render, error: (err) => console.error(err) }));
  }

  type(term: string): void {
    this.terms.next(term);
  }

  destroy(): void {
    this.sub.unsubscribe();
  }
}
