import { from, lastValueFrom, type Observable, tap, defer, concatMap, map } from 'rxjs';

export interface Row {
  id: number;
  body: string;
}
export interface Sink {
  store(row: Row): Promise<void>;
}

const persist = (sink: Sink, row: Row): Observable<void> => defer(() => sink.store(row));

export async function ingest(rows: Iterable<Row>, sink: Sink): Promise<number> {
  const last = await lastValueFrom(
    from(rows).pipe(
      concatMap((row) => persist(sink, row).pipe(map(() => row))),
    ),
  );
  return last.id;
}
