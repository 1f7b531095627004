type Settle<T> = (value: T) => void;

export function nodeback<T>(resolve: Settle<T>, reject: Settle<Error>): (err: NodeJS.ErrnoException | null, value: T) => void { // allow: never-settles
  return (err, value) => { // allow: never-settles
    if (err !== null) {
      if (err.code === 'ENOENT') {
        console.info('no such file', err.path);
        return;
      }
      reject(err);
      return;
    }
    resolve(value);
  };
}
