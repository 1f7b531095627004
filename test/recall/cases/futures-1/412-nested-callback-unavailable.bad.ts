export interface Store {
  read(key: string, cb: (err: Error | null, value?: string) => void): void;
  remove(key: string, cb: (err: Error | null) => void): void;
}

export interface Ticket {
  id: string;
  seat: string;
}

type Callback<T> = (err: Error | null, value?: T) => void;

const keyOf = (id: string): string => `ticket:${id}`;

export function redeem(store: Store, id: string, callback: Callback<Ticket>): void { // expect: never-settles
  store.read(keyOf(id), (err, raw) => {
    if (err !== null || raw === undefined) {
      callback(err ?? new Error(`no ticket ${id}`));
      return;
    }
    const ticket = { id, seat: raw };
    store.remove(keyOf(id), (failure) => {
      if (failure !== null) {
        console.error('ticket stays valid', id, failure);
        return;
      }
      callback(null, ticket);
    });
  });
}
