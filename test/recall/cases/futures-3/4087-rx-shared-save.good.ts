import { defer, finalize, lastValueFrom, type Observable, shareReplay } from 'rxjs';

interface Api {
  post(path: string, body: unknown): Promise<{ id: number }>;
}

export class SaveButton {
  busy = false;

  constructor(private readonly api: Api) {}

  private save$(body: unknown): Observable<{ id: number }> {
    return defer(() => this.api.post('/documents', body));
  }

  async click(body: unknown): Promise<number> {
    this.busy = true;
    const saving$ = this.save$(body).pipe(shareReplay(1));
    saving$.pipe(finalize(() => (this.busy = false))).subscribe({ error: () => undefined });
    const { id } = await lastValueFrom(saving$);
    return id;
  }
}
