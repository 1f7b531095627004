/** Options that several rules have, and the shape that all options share. */
import type { JSONSchema } from '@typescript-eslint/utils';

/** How sure the analysis has to be before a rule speaks: `possible` includes `definite`. */
export interface ConfidenceOption {
  readonly confidence: 'definite' | 'possible';
}

type Properties = Readonly<Record<string, JSONSchema.JSONSchema4>>;

/** The schema of a rule that takes one object with these properties, all of them optional. */
export function optionsSchema(properties: Properties): JSONSchema.JSONSchema4[] {
  return [{ type: 'object', additionalProperties: false, properties: { ...properties } }];
}

/** @param of completes “Whether to report only …”, up to “or also possible ones” */
export function confidenceSchema(of: string): JSONSchema.JSONSchema4 {
  return {
    description: `Whether to report only ${of}, or also possible ones.`,
    type: 'string',
    enum: ['definite', 'possible'],
  };
}

export function booleanSchema(description: string): JSONSchema.JSONSchema4 {
  return { description, type: 'boolean' };
}

/** Whether a finding is as certain as the options ask for. */
export function isAskedFor(found: ConfidenceOption, { confidence }: ConfidenceOption): boolean {
  return found.confidence === 'definite' || confidence === 'possible';
}
