/** What another file imports is a module of the program, whose failure that file could have dealt with. */
declare function listen(): Promise<void>;

export async function serveSome(): Promise<void> {
  await listen();
}

serveSome(); // ~ no-floating-future: Nobody awaits the promise
