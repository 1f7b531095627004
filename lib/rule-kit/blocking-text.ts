import type { BlockingCall, Tier } from '../analyzer/blocking.js';
import { apiText } from './api-text.js';

const CONSEQUENCES: Readonly<Record<Tier, string>> = {
  lookup: 'waits for the file system',
  io: 'holds the thread while it reads or writes',
  process: 'holds the thread until another process ends',
  network: 'holds the thread until the network answers',
  wait: 'puts the thread to sleep',
  prompt: 'holds the thread until a person answers',
  database: 'holds the thread until the database answers',
};

/** What a call of a tier does to the thread; completes “`fs.readFileSync` …”. */
export function consequenceText(tier: Tier): string {
  return CONSEQUENCES[tier];
}

/** What to do instead, as a sentence after a space; empty when nobody knows. */
export function adviceText({ alternative, advice }: BlockingCall): string {
  if (advice !== undefined) return ` Use ${advice}.`;
  return alternative === undefined ? '' : ` Use \`${apiText(alternative)}\`.`;
}

/** How many other calls the finding stands for, as a sentence after a space; empty for none. */
export function othersText(others: number): string {
  if (others === 0) return '';
  return others === 1
    ? ' 1 more call in this file reaches the same place.'
    : ` ${String(others)} more calls in this file reach the same place.`;
}
