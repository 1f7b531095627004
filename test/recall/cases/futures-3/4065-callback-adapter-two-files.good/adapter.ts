type Settle<T> = (value: T) => void;

export function nodeback<T>(resolve: Settle<T>, reject: Settle<Error>): (err: NodeJS.ErrnoException | null, value: T) => void {
  return (err, value) => {
    if (err !== null) {
      if (err.code === 'ENOENT') {
        console.info('no such file', err.path);
        reject(err);
        return;
      }
      reject(err);
      return;
    }
    resolve(value);
  };
}
