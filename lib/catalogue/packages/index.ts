import type { CatalogueRecord } from '../records.js';
import { commandLineRecords } from './command-line.js';
import { componentRecords } from './components.js';
import { configurationRecords } from './configuration.js';
import { connectionRecords } from './connections.js';
import { contractRecords } from './contracts.js';
import { packageCpuRecords } from './cpu.js';
import { databaseRecords } from './databases.js';
import { desktopRecords } from './desktop.js';
import { editorRecords } from './editors.js';
import { fileRecords } from './files.js';
import { futureRecords } from './futures.js';
import { messagingRecords } from './messaging.js';
import { modelHookRecords } from './model-hooks.js';
import { offloaderRecords } from './offloaders.js';
import { processRecords } from './processes.js';
import { programRecords } from './programs.js';
import { readingRecords } from './reading.js';
import { requestParameterRecords } from './request-parameters.js';
import { runtimeRecords } from './runtimes.js';
import { serverlessRecords } from './serverless.js';
import { serverPackageRecords } from './servers.js';
import { testFrameworkRecords } from './test-frameworks.js';
import { packageWaitRecords } from './waits.js';

/** What is known of packages. */
export const packageRecords: readonly CatalogueRecord[] = [
  ...commandLineRecords,
  ...componentRecords,
  ...configurationRecords,
  ...connectionRecords,
  ...contractRecords,
  ...packageCpuRecords,
  ...databaseRecords,
  ...desktopRecords,
  ...editorRecords,
  ...fileRecords,
  ...futureRecords,
  ...messagingRecords,
  ...modelHookRecords,
  ...offloaderRecords,
  ...processRecords,
  ...programRecords,
  ...readingRecords,
  ...requestParameterRecords,
  ...runtimeRecords,
  ...serverlessRecords,
  ...serverPackageRecords,
  ...testFrameworkRecords,
  ...packageWaitRecords,
];
