/** A program that its file exports as well, for somebody else to start: no file of this program does. */
declare const config: { readonly startsItself: boolean };
declare function listen(): Promise<void>;

export default async function serveAll(): Promise<void> {
  await listen();
}

if (config.startsItself) {
  serveAll(); // ~strict no-floating-future: Nobody awaits the promise
}
