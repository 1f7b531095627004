export interface Loader<T> {
  fetch(key: string, cb: (err: Error | undefined, value?: T) => void): void;
}

export function cached<T>(loader: Loader<T>): (key: string) => Promise<T | undefined> {
  const seen = new Map<string, T>();
  return (key) =>
    new Promise((resolve, reject) => { // expect: never-settles
      if (seen.has(key)) return seen.get(key); // allow: never-settles
      loader.fetch(key, (err, value) => {
        if (err !== undefined) return reject(err);
        if (value !== undefined) seen.set(key, value);
        resolve(value);
      });
      return undefined;
    });
}
