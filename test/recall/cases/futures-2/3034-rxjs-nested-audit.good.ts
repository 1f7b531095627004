import { defer, type Observable, type Subscription, map, switchMap } from 'rxjs';

export interface Api {
  post(path: string, body: unknown): Promise<{ id: string }>;
}

export class OrderFacade {
  constructor(private readonly api: Api) {}

  private audit(id: string): Observable<string> {
    return defer(() => this.api.post('/audit', { id })).pipe(map((r) => r.id));
  }

  submit(order: object, done: (id: string) => void): Subscription {
    return defer(() => this.api.post('/order', order))
      .pipe(switchMap((created) => this.audit(created.id).pipe(map(() => created))))
      .subscribe({
        next: (created) => {
          done(created.id);
        },
        error: (err: unknown) => {
          console.error(err);
        },
      });
  }
}
