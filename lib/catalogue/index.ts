import { nodeRecords } from './node/index.js';
import { packageRecords } from './packages/index.js';
import type { CatalogueRecord } from './records.js';
import { webRecords } from './web/index.js';

/** Every fact that the package ships. Users add theirs in `settings.stall`. */
export const catalogue: readonly CatalogueRecord[] = [...nodeRecords, ...webRecords, ...packageRecords];
