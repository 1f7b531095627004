import type { CatalogueRecord } from '../records.js';
import { callbackRecords } from './callbacks.js';
import { childProcessRecords } from './child-process.js';
import { nodeCpuRecords } from './cpu.js';
import { eventRecords } from './events.js';
import { fsRecords } from './fs.js';
import { nodeReadingRecords } from './reading.js';
import { schedulingRecords } from './scheduling.js';
import { serverRecords } from './servers.js';
import { sqliteRecords } from './sqlite.js';
import { testRecords } from './test.js';
import { waitRecords } from './waits.js';
import { workerRecords } from './workers.js';
import { zipRecords } from './zip.js';

/** What is known of Node core. */
export const nodeRecords: readonly CatalogueRecord[] = [
  ...callbackRecords,
  ...childProcessRecords,
  ...eventRecords,
  ...fsRecords,
  ...nodeCpuRecords,
  ...nodeReadingRecords,
  ...schedulingRecords,
  ...serverRecords,
  ...sqliteRecords,
  ...testRecords,
  ...waitRecords,
  ...workerRecords,
  ...zipRecords,
];
