interface Database {
  readonly version: number;
  close(): void;
}
interface Engine {
  open(name: string, cb: (err: Error | null, db?: Database) => void): void;
}

const opened = new WeakMap<Engine, Promise<Database>>();

export const database = (engine: Engine, name: string, version: number): Promise<Database> => {
  let db = opened.get(engine);
  if (db === undefined) {
    db = new Promise((resolve, reject) => { // expect: never-settles
      engine.open(name, (err, handle) => {
        if (err || !handle) reject(err ?? new Error('no handle'));
        else if (handle.version === version) resolve(handle);
        else handle.close();
      });
    });
    opened.set(engine, db);
  }
  return db;
};
