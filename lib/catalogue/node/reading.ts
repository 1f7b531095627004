import type { Reads } from '../records.js';
import { reading } from '../shape.js';

/** Calls of Node that only ask, where their names would not say so. */
export const nodeReadingRecords: readonly Reads[] = [
  ...reading({ module: 'dns', source: 'https://nodejs.org/api/dns.html#dnspromisesreverseip' }, '', ['reverse']),
  {
    effect: 'reads',
    module: 'fs/promises',
    name: 'FileHandle#read',
    // From a given position it leaves the file's own position as it is.
    when: {
      kind: 'every',
      of: [
        { kind: 'new-buffer-argument', argument: 0 },
        { kind: 'number-argument', argument: 3 },
      ],
    },
    source: 'https://nodejs.org/api/fs.html#filehandlereadbuffer-offset-length-position',
  },
];
