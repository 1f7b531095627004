import { defer, map, type Observable, timeout } from 'rxjs';

export interface Transport {
  request(pattern: string, body: string): Promise<string>;
}

export class MessageBus {
  constructor(private readonly transport: Transport) {}

  send<T>(pattern: string, data: object): Observable<T> {
    return defer(() => this.transport.request(pattern, JSON.stringify(data))).pipe(
      timeout(5_000),
      map((raw) => JSON.parse(raw) as T),
    );
  }
}
