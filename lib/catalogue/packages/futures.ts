import type { FutureType } from '../records.js';
import { builderFutures } from './futures-builders.js';
import { eagerFutures } from './futures-eager.js';
import { effectFutures } from './futures-effects.js';
import { queryFutures } from './futures-queries.js';
import { requestFutures } from './futures-requests.js';

/** What is known of futures: which types are lazy, how each is driven, and which eager ones need no observer. */
export const futureRecords: readonly FutureType[] = [
  ...queryFutures,
  ...requestFutures,
  ...builderFutures,
  ...effectFutures,
  ...eagerFutures,
];
