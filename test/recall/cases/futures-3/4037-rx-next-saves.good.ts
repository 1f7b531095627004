import { debounceTime, defer, distinctUntilChanged, type Observable, Subject, type Subscription } from 'rxjs';

interface Drafts {
  put(text: string): Promise<void>;
}

export class DraftBox {
  readonly input$ = new Subject<string>();

  constructor(private readonly drafts: Drafts) {}

  private save(text: string): Observable<void> {
    return defer(() => this.drafts.put(text));
  }

  start(): Subscription {
    return this.input$.pipe(debounceTime(300), distinctUntilChanged()).subscribe({
      next: (text) => this.save(text).subscribe({ error: console.error }),
      error: (err) => console.error(err),
    });
  }
}
