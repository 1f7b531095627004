import { readFile } from 'node:fs';

type Settle<T> = (value: T) => void;

function adapt<T>(resolve: Settle<T>, reject: Settle<Error>): (err: Error | null, value: T) => void {
  return (err, value) => {
    if (err) reject(err);
    else resolve(value);
  };
}

export const slurp = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    readFile(path, 'utf8', adapt(resolve, reject));
  });
