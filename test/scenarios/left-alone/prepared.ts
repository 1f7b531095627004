/** Imported for what it does: whoever imports it goes on before that is done. */
import { migrate } from './migrating.js';

migrate(); // ~ no-floating-future: Nobody awaits the promise
