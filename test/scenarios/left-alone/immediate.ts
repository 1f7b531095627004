/** A program that is one function, called on the spot. */
import { readFile } from 'node:fs/promises';

(async () => { console.log(await readFile('a')); })(); // ~strict no-floating-future: Nobody awaits the promise
