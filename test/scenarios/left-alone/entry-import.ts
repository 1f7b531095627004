/** Starts a program that another file has. */
import { serve } from './serving.js';

serve(); // ~strict no-floating-future: Nobody awaits the promise
