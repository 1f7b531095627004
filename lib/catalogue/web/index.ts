import type { CatalogueRecord } from '../records.js';
import { domRecords } from './dom.js';
import { ecmascriptRecords } from './ecmascript.js';

/** What is known of the language's own library and of the globals of browsers. */
export const webRecords: readonly CatalogueRecord[] = [...domRecords, ...ecmascriptRecords];
