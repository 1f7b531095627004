import { defer, map, type Observable, retry } from 'rxjs';

export abstract class HttpApi {
  constructor(protected readonly base: string) {}

  protected post(path: string, body: unknown): Observable<Response> {
    return defer(() => fetch(this.base + path, { method: 'POST', body: JSON.stringify(body) }));
  }
}

export class AuditApi extends HttpApi {
  record(kind: string, subject: string): Observable<number> {
    return this.post('/audit', { kind, subject }).pipe(
      retry({ count: 2, delay: 500 }),
      map((res) => res.status),
    );
  }
}
