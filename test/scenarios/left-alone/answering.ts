/** The same, where it answers something that somebody should have. */
import { readFile } from 'node:fs/promises';

(async () => { // ~ no-floating-future: Nobody awaits the promise
  return await readFile('a', 'utf8');
})();
