import type { CatalogueRecord } from '../records.js';
import { blocking } from '../shape.js';

const docs = 'https://nodejs.org/api/zlib.html';
const since = { source: docs, node: '>=26.8' } as const;

/** Members of `zlib.ZipFile`, each with an asynchronous twin of the same name without `Sync`. They read or write the archive's file. */
const onFile = ['addEntry', 'add', 'close', 'compact', 'delete', 'entries', 'forEach', 'get', 'values'];

/** Archives of Node's own. Those in memory cost what packing or unpacking their content costs. */
export const zipRecords: readonly CatalogueRecord[] = [
  ...blocking(
    { ...since, module: 'zlib', tier: 'io' },
    {
      'ZipFile.openSync': { advice: '`zlib.ZipFile.open`, which answers a promise' },
      ...Object.fromEntries(
        onFile.map((name) => [
          `ZipFile#${name}Sync`,
          { advice: `\`${name}\` of the archive, which answers a promise` },
        ]),
      ),
    },
  ),
  ...[
    ['createZipArchiveSync', 27, '`zlib.createZipArchive`, which answers a stream'],
    ['ZipBuffer#addSync', 27, '`add` of the archive, which answers a promise'],
    ['ZipBuffer#toBufferSync', 27, '`toBuffer` of the archive, which answers a promise'],
    ['ZipEntry.createSync', 27, '`zlib.ZipEntry.create`, which answers a promise'],
    ['ZipEntry#contentSync', 3, '`content` of the entry, which answers a promise'],
  ].map(([name, msPerMiB, advice]) => zipping(String(name), Number(msPerMiB), String(advice))),
];

/** The cost is that of deflating, as for `zlib.deflateSync`; what most programs pack is small. */
function zipping(name: string, msPerMiB: number, advice: string): CatalogueRecord {
  return {
    ...since,
    effect: 'cpu',
    module: 'zlib',
    name,
    cost: { kind: 'input', argument: name.endsWith('addSync') || name.endsWith('createSync') ? 1 : 0, msPerMiB },
    advice,
  };
}
