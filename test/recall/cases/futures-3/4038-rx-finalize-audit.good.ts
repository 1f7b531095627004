import { concat, finalize, from, ignoreElements, type Observable, defer } from 'rxjs';

export interface Lock {
  take(name: string): Promise<void>;
  free(name: string): Promise<void>;
}

export function locked<T>(lock: Lock, name: string, work: Observable<T>): Observable<T> {
  const take$ = defer(() => lock.take(name));
  const free$ = () => from(defer(() => lock.free(name)));
  return concat(take$.pipe(ignoreElements()), work).pipe(
    finalize(() => free$().subscribe({ error: (e) => console.error('unlock', e) })),
  );
}
