import { from, map, type Observable, switchMap, tap } from 'rxjs';

interface Draft {
  id: number;
  body: string;
}

export class DraftStore {
  constructor(
    private readonly api: { load(id: number): Promise<Draft>; put(draft: Draft): Promise<void> },
    private readonly edits$: Observable<Draft>,
  ) {}

  load(id: number): Observable<Draft> {
    return from(this.api.load(id));
  }

  private persist(draft: Draft): Observable<string> {
    return from(['saving']).pipe(
      switchMap(() => this.api.put(draft)),
      map(() => 'saved'),
    );
  }

  autosaved(): Observable<number> {
    return this.edits$.pipe(
      tap((draft) => {
        this.persist(draft); // expect: lazy
      }),
      map((draft) => draft.body.length),
    );
  }
}
