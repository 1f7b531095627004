type Callback<T> = (err: Error | null, value?: T) => void;

export interface Doc {
  _id: string;
  rev: number;
  [k: string]: unknown;
}

export interface Couch {
  get(id: string, cb: Callback<Doc>): void;
  put(doc: Doc, cb: Callback<Doc>): void;
}

export function bumpIfStale(db: Couch, id: string, rev: number, cb: Callback<Doc>): void {
  db.get(id, (err, doc) => {
    if (err) {
      cb(err);
      return;
    }
    if (doc === undefined || doc.rev >= rev) {
      cb(null, doc);
      return;
    }
    db.put({ ...doc, rev }, cb);
  });
}
