export interface Storage {
  open(name: string): Promise<{ get(key: string): string | undefined }>;
}

export function readFlag(storage: Storage | undefined, key: string): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>(); // expect: never-settles
  if (storage !== undefined) {
    storage.open('flags').then((db) => {
      resolve(db.get(key) === 'on');
    }, reject);
  } else {
    console.warn('no storage, flag %s is off', key);
  }
  return promise;
}
