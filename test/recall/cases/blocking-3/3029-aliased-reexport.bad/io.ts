export { readFileSync as slurp, createReadStream as open } from 'node:fs';
