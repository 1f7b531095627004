import { ESLintUtils, type TSESLint } from '@typescript-eslint/utils';
import { memoize } from '../util/memo.js';
import { guarded } from './guarded.js';
import { hasTypeInformation, MISSING_TYPES, reportMissingTypes } from './type-information.js';

export interface StallDocs {
  /** One sentence, without a full stop. */
  readonly description: string;
  /** The least strict configuration that has the rule; undefined: only `all`. */
  readonly recommended?: 'recommended' | 'strict';
  /** Options that `strict` sets. */
  readonly strictOptions?: readonly Readonly<Record<string, unknown>>[];
  readonly requiresTypeChecking: true;
  readonly url?: string;
}

export type StallRule<
  M extends string = string,
  O extends readonly unknown[] = readonly unknown[],
> = TSESLint.RuleModule<M | typeof MISSING_TYPES, O, StallDocs>;

interface RuleDefinition<M extends string, O extends readonly unknown[]> {
  readonly name: string;
  readonly meta: Omit<TSESLint.RuleMetaData<M, StallDocs, O>, 'defaultOptions' | 'docs'> & {
    readonly docs: Omit<StallDocs, 'requiresTypeChecking' | 'url'>;
    /** Absent for rules without options. */
    readonly defaultOptions?: O;
  };
  create(context: Readonly<TSESLint.RuleContext<M, O>>, options: O): TSESLint.RuleListener;
}

/**
 * A rule of this plugin: type-aware, with defaults merged into its options. Without type information it has no listeners, and
 * one problem a file says how to turn types on.
 */
export function createRule<M extends string, O extends readonly unknown[]>(
  definition: RuleDefinition<M, O>,
): StallRule<M, O> {
  const { name, meta, create } = definition;
  const defaults = meta.defaultOptions ?? ([] as readonly unknown[] as O);
  // A rule takes one object at most, and of one configuration ESLint hands every file the same.
  const withDefaults = memoize(
    (given: object) =>
      ESLintUtils.applyDefault<readonly object[], readonly object[]>(defaults as readonly object[], [
        given,
      ]) as readonly unknown[] as O,
  );
  return {
    meta: {
      ...meta,
      docs: {
        ...meta.docs,
        requiresTypeChecking: true,
        url: `https://github.com/eslint-plugin-stall/eslint-plugin-stall/blob/main/docs/rules/${name}.md`,
      },
      messages: {
        ...meta.messages,
        [MISSING_TYPES]: 'eslint-plugin-stall needs type information: {{ how }}',
      },
    },
    create(context) {
      if (!hasTypeInformation(context)) return reportMissingTypes(context);
      const [given] = context.options as readonly object[];
      return guarded(name, context.filename, create(context, given === undefined ? defaults : withDefaults(given)));
    },
  };
}
