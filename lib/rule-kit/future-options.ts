import type { JSONSchema } from '@typescript-eslint/utils';
import { allowSchema, type AllowList } from './allow.js';

/** Options of `no-floating-future`; those of the same name mean what they mean to typescript-eslint's `no-floating-promises`. */
export interface FutureOptions {
  readonly ignoreVoid: boolean;
  readonly ignoreIIFE: boolean;
  readonly checkThenables: boolean;
  readonly confidence: 'definite' | 'possible';
  readonly allowForKnownSafePromises: AllowList;
  readonly allowForKnownSafeCalls: AllowList;
}

export const futureSchema: JSONSchema.JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ignoreVoid: {
      description: 'Whether `void promise` is accepted. `void` on a lazy future never is.',
      type: 'boolean',
    },
    ignoreIIFE: {
      description: 'Whether asynchronous functions that are called on the spot are accepted.',
      type: 'boolean',
    },
    checkThenables: { description: 'Whether to report eager thenables that are not promises.', type: 'boolean' },
    confidence: {
      description: 'Whether to report only futures that are certainly lost, or also those that may be.',
      type: 'string',
      enum: ['definite', 'possible'],
    },
    allowForKnownSafePromises: allowSchema('Types whose values need no observer.'),
    allowForKnownSafeCalls: allowSchema('Functions whose result needs no observer.'),
  },
};

export const futureDefaults: FutureOptions = {
  ignoreVoid: true,
  ignoreIIFE: false,
  checkThenables: false,
  confidence: 'definite',
  allowForKnownSafePromises: [],
  allowForKnownSafeCalls: [],
};
