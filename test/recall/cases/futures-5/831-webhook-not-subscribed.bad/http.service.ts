import { Observable } from 'rxjs';

export interface HttpResponse<T> {
  status: number;
  data: T;
}

export class HttpService {
  constructor(private readonly base: string) {}

  post<T>(path: string, body: unknown): Observable<HttpResponse<T>> {
    return new Observable<HttpResponse<T>>((subscriber) => {
      const abort = new AbortController();
      fetch(this.base + path, { method: 'POST', body: JSON.stringify(body), signal: abort.signal })
        .then(async (res) => {
          subscriber.next({ status: res.status, data: (await res.json()) as T });
          subscriber.complete();
        })
        .catch((err: unknown) => {
          subscriber.error(err);
        });
      return () => {
        abort.abort();
      };
    });
  }
}
