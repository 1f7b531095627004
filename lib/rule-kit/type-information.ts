import type { TSESLint } from '@typescript-eslint/utils';

export const MISSING_TYPES = 'missingTypes';

type AnyContext = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

export function hasTypeInformation(context: AnyContext): boolean {
  const services = context.sourceCode.parserServices as { readonly program?: unknown } | undefined;
  return services?.program !== undefined && services.program !== null;
}

/** Files for which the problem was told already; all rules of the plugin share one telling. Keyed by source code object. */
const told = new WeakSet<object>();

/**
 * Listeners that report, once for a file, how to turn types on. None under linters that run plugins with a parser of their own
 * and can never have type information (oxlint): there we stay silent.
 */
export function reportMissingTypes(context: AnyContext): TSESLint.RuleListener {
  if (isForeignLinter(context)) return {};
  return {
    Program(node) {
      if (told.has(context.sourceCode)) return;
      told.add(context.sourceCode);
      context.report({ loc: node.loc.start, messageId: MISSING_TYPES, data: { how: howToTurnOn(context) } });
    },
  };
}

function howToTurnOn(context: AnyContext): string {
  const isTypeScriptParser = parserName(context).startsWith('typescript-eslint');
  return isTypeScriptParser
    ? 'set `languageOptions.parserOptions.projectService: true`, or turn the rules off for files that no tsconfig.json includes.'
    : 'set `languageOptions.parser` to @typescript-eslint/parser and `parserOptions.projectService: true` (see the README).';
}

function parserName(context: AnyContext): string {
  const parser = context.languageOptions.parser as
    { readonly meta?: { readonly name?: string }; readonly name?: string } | undefined;
  return parser?.meta?.name ?? parser?.name ?? '';
}

function isForeignLinter(context: AnyContext): boolean {
  const options = context.languageOptions as { readonly parser?: unknown } | undefined;
  return options?.parser === undefined || /oxc|oxlint/u.test(parserName(context));
}
