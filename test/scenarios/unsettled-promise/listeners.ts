/** What a listener throws is nobody's: it neither rejects the promise nor settles it. */
interface Source {
  on(event: 'data', listener: (part: string) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
}

declare function read(): Promise<string>;

export function parsedAtEndBad(source: Source): Promise<object> {
  let text = '';
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: throws
    source.on('error', reject);
    source.on('data', (part) => (text += part));
    source.on('end', () => {
      resolve(JSON.parse(text) as object);
    });
  });
}

export function parsedAtEndOk(source: Source): Promise<object> {
  let text = '';
  return new Promise((resolve, reject) => {
    source.on('error', reject);
    source.on('data', (part) => (text += part));
    source.on('end', () => {
      try {
        resolve(JSON.parse(text) as object);
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

export function refusedAtEndBad(source: Source, isComplete: () => boolean): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: does not hold
    source.on('error', reject);
    source.on('data', (part) => (text += part));
    source.on('end', () => {
      if (!isComplete()) throw new Error('cut off');
      resolve(text);
    });
  });
}

/** A reaction's exception goes on along the chain, and an executor's own rejects. */
export function parsedInChainOk(): Promise<object> {
  return new Promise((resolve, reject) => {
    read()
      .then((text) => {
        resolve(JSON.parse(text) as object);
      })
      .catch(reject);
  });
}

export function parsedAtOnceOk(text: string): Promise<object> {
  return new Promise((resolve) => {
    resolve(JSON.parse(text) as object);
  });
}
