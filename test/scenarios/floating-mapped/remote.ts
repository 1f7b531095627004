/** A worker behind message channels: what it answers comes later, whatever the class itself says. */
type Remote<T> = {
  readonly [Name in keyof T]: T[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Answer>
    : never;
};

class Counter {
  #count = 0;

  add(by: number): void {
    this.#count += by;
  }

  read(): number {
    return this.#count;
  }

  with(by: number): this {
    this.#count += by;
    return this;
  }
}

declare function wrap<T>(port: MessagePort): Remote<T>;
declare const port: MessagePort;

const remote = wrap<Counter>(port);
const local = new Counter();
const copies = new Map<string, Counter>();

export function remoteBad(): void {
  remote.add(1); // ~ no-floating-future: Nobody awaits the promise of `remote.add(…)`
}

export function remoteAnswerBad(): void {
  remote.read(); // ~ no-floating-future: Nobody awaits the promise of `remote.read(…)`
}

export async function remoteOk(): Promise<number> {
  await remote.add(1);
  return remote.read();
}

export function localOk(): void {
  local.add(1);
  local.with(2);
  copies.set('one', local);
  new Counter();
}
