import { debounceTime, defer, distinctUntilChanged, filter, type Observable, Subject, type Subscription, tap } from 'rxjs';

interface DraftApi {
  put(id: string, text: string): Promise<{ rev: number }>;
}

export class Autosave {
  private readonly edits = new Subject<string>();
  private readonly subscription: Subscription;

  constructor(
    private readonly id: string,
    private readonly api: DraftApi,
  ) {
    this.subscription = this.edits
      .pipe(
        debounceTime(400),
        distinctUntilChanged(),
        filter((text) => text.length > 0),
        tap((text) => this.save(text)), // expect: lazy
      )
      .subscribe({ error: (err: unknown) => console.error('autosave', err) });
  }

  private save(text: string): Observable<{ rev: number }> {
    return defer(() => this.api.put(this.id, text));
  }

  edit(text: string): void {
    this.edits.next(text);
  }

  dispose(): void {
    this.subscription.unsubscribe();
  }
}
