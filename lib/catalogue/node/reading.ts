import type { Reads } from '../records.js';
import { reading } from '../shape.js';

/** Calls of Node that only ask, where their names would not say so. */
export const nodeReadingRecords: readonly Reads[] = [
  ...reading({ module: 'dns', source: 'https://nodejs.org/api/dns.html#dnspromisesreverseip' }, '', ['reverse']),
];
