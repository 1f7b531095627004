export * from './io.js';
export { default, first as premier } from './io.js';
export * as io from './io.js';
export { readFileSync as slurp, mkdirSync } from 'node:fs';
