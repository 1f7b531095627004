type Callback = (error: Error | null, value?: string) => void;

export function lookUpBad(names: Map<string, string>, name: string, callback: (error: Error | null, value?: string) => void): void { // ~strict no-dropped-callback: as it is on other paths
  const value = names.get(name);
  if (value !== undefined) callback(null, value);
}

export function lookUpOk(names: Map<string, string>, name: string, callback: (error: Error | null, value?: string) => void): void {
  const value = names.get(name);
  if (value === undefined) callback(new Error('unknown'));
  else callback(null, value);
}

export function optionalOk(name: string, callback?: (error: Error | null, value?: string) => void): void {
  if (callback) callback(null, name);
}

export function callbackOrPromiseOk(name: string, callback?: (error: Error | null, value?: string) => void): Promise<string> | undefined {
  if (!callback) return Promise.resolve(name);
  callback(null, name);
  return undefined;
}

/** Not called at all: it may be there for its interface only. */
export function unusedOk(_name: string, _callback: Callback): void {}

export class Tunnel {
  state: 'closed' | 'opening' | 'open' | 'failed' = 'closed';

  constructor(private readonly socket: { once(event: 'ready', listener: () => void): void }) {}

  /** The types leave nothing for the last branch. */
  connectOk(done: (error: Error | null, state?: string) => void): unknown {
    if (this.state === 'opening') {
      this.socket.once('ready', () => {
        done(null, 'opened');
      });
    } else if (this.state === 'open') {
      done(null, 'open');
    } else if (this.state === 'closed' || this.state === 'failed') {
      done(new Error(this.state));
    } else {
      return this.state satisfies never;
    }
    return undefined;
  }

  connectBad(done: (error: Error | null, state?: string) => void): unknown { // ~strict no-dropped-callback: as it is on other paths
    if (this.state === 'closed') {
      done(new Error('closed'));
    } else if (this.state === 'open') {
      done(null, 'open');
    } else {
      return this.state;
    }
    return undefined;
  }
}

/** A callback that carries a function for failures. */
interface Step {
  (error: Error | null): void;
  fail(error: Error): void;
  readonly title: string;
}

export function takeStepOk(name: string, callback: Step): void {
  if (name === '') callback.fail(new Error('no name'));
  else callback(null);
}

export function takeStepBad(name: string, callback: Step): void { // ~strict no-dropped-callback: `callback`
  if (name === '') console.warn(callback.title);
  else callback(null);
}

type Found = (err: Error | null, name?: string) => void;

/** By any name: what is told of no error and of a value is such a callback. */
export function nameOfBad(key: string, names: ReadonlyMap<string, string>, found: Found): void { // ~strict no-dropped-callback
  const name = names.get(key);
  if (name === undefined) return;
  found(null, name);
}

export function nameOfOk(key: string, names: ReadonlyMap<string, string>, found: Found): void {
  const name = names.get(key);
  if (name === undefined) found(new Error(`no ${key}`));
  else found(null, name);
}

/** What is told of failures alone need not be. */
export function checkOk(key: string, names: ReadonlyMap<string, string>, failed: (err: Error | null, name?: string) => void): void {
  if (!names.has(key)) failed(new Error(`no ${key}`), key);
}

type Replied = (code: number, message: string) => void;

/** A code and a message tell of failures as an error does. */
export function renameBad(from: string, to: string, send: (line: string, answered: (code: number) => void) => void, callback: Replied): void { // ~strict no-dropped-callback: when `from === to` holds
  if (from === to) return;
  send(`${from} ${to}`, (code) => {
    callback(code, code === 0 ? 'renamed' : 'refused');
  });
}

export function renameOk(from: string, to: string, send: (line: string, answered: (code: number) => void) => void, callback: Replied): void {
  if (from === to) {
    callback(22, 'the same');
    return;
  }
  send(`${from} ${to}`, (code) => {
    callback(code, code === 0 ? 'renamed' : 'refused');
  });
}

/** What is told of a code and a count is a listener. */
export function countOk(codes: readonly number[], callback: (code: number, count: number) => void): void {
  for (const code of codes) if (code > 0) callback(code, codes.length);
}
