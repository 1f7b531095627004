import type { CatalogueRecord } from '../records.js';

/** What is known of packages. Futures (`futures*.ts`) join here: `...futureRecords`. */
export const packageRecords: readonly CatalogueRecord[] = [];
