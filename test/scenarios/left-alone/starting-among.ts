/** A module that exports other things, too, is there to be imported. */
import './starting-imported.js';

declare function listen(): Promise<void>;

export async function serveFew(): Promise<void> {
  await listen();
}

export const port = 80;

serveFew(); // ~ no-floating-future: Nobody awaits the promise
