import { allowSchema, type AllowList } from './allow.js';
import { booleanSchema, confidenceSchema, optionsSchema, type ConfidenceOption } from './options.js';

/** Options of `no-floating-future`; those of the same name mean what they mean to typescript-eslint's `no-floating-promises`. */
export interface FutureOptions extends ConfidenceOption {
  readonly ignoreVoid: boolean;
  readonly ignoreIIFE: boolean;
  readonly checkThenables: boolean;
  readonly allowForKnownSafePromises: AllowList;
  readonly allowForKnownSafeCalls: AllowList;
}

export const futureSchema = optionsSchema({
  ignoreVoid: booleanSchema('Whether `void promise` is accepted. `void` on a lazy future never is.'),
  ignoreIIFE: booleanSchema('Whether asynchronous functions that are called on the spot are accepted.'),
  checkThenables: booleanSchema('Whether to report eager thenables that are not promises.'),
  confidence: confidenceSchema('futures that are certainly lost'),
  allowForKnownSafePromises: allowSchema('Types whose values need no observer.'),
  allowForKnownSafeCalls: allowSchema('Functions whose result needs no observer.'),
});

export const futureDefaults: FutureOptions = {
  ignoreVoid: true,
  ignoreIIFE: false,
  checkThenables: false,
  confidence: 'definite',
  allowForKnownSafePromises: [],
  allowForKnownSafeCalls: [],
};
