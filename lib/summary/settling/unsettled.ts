import type { Loss, Openness } from '../obligations/obligation.js';

/** How a promise can stay pending. */
export interface Unsettled {
  /** `never`: on no path; `path`: on some; `reject-only`: it can only fail; `no-error`: a stream's failure is not listened for. */
  readonly kind: 'never' | 'path' | 'reject-only' | 'no-error';
  /** How sure it is, as far as the paths tell: what a rule makes of it is the analyzer's to say. */
  readonly leaves: Exclude<Openness, 'never'>;
  readonly loss?: Loss;
}
