/** A program whose last statement decides what it does. */
import { work } from './prepared-work.js';

const [command] = process.argv.slice(2);

if (command === undefined) {
  console.log('usage');
} else if (command === 'run') {
  run(); // ~strict no-floating-future: Nobody awaits the promise
} else {
  console.error('what?');
}

async function run(): Promise<void> {
  console.log(await work());
}
