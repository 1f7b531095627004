/** A program that is one function, called on the spot, which answers what the process ends with. */
import { once } from 'node:events';

(async () => { // ~strict no-floating-future: Nobody awaits the promise
  await once(process, 'message');
  if (process.argv.length > 3) return 2;
  return process.exitCode;
})();
