import type { RunsOn } from '../catalogue/records.js';

/** Where a piece of code runs, and why we think so. `unknown`: a synchronous function; wherever its callers run. */
export interface Place {
  readonly on: RunsOn | 'unknown';
  /** Completes “runs …”: “in an async function”, “at start-up”. */
  readonly reason: string;
  /** Nobody in sight calls it but what may be start-up, by its name: it may run once. */
  readonly isAssumed?: true;
}

/** Places in which holding the thread stalls nobody. */
export function mayBlock(place: Place): boolean {
  return place.on !== 'event-loop' && place.on !== 'unknown';
}
