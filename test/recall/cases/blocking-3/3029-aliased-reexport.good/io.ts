export { createReadStream as open } from 'node:fs';
export { readFile as slurp } from 'node:fs/promises';
