import type { TSESLint } from '@typescript-eslint/utils';

/** Rules whose failure was told already in this process; one telling each is enough. */
const told = new Set<string>();

/**
 * Listeners that cannot stop a lint run. A defect of ours must not hold up somebody's release: the rule gives up on the file,
 * says so once as a process warning, and reports nothing more there. With STALL_DEBUG set (as in our tests) it throws.
 */
export function guarded(rule: string, fileName: string, listeners: TSESLint.RuleListener): TSESLint.RuleListener {
  if (process.env['STALL_DEBUG'] !== undefined) return listeners;
  let gaveUp = false;
  const guard =
    (listener: (...nodes: unknown[]) => void) =>
    (...nodes: unknown[]): void => {
      if (gaveUp) return;
      try {
        listener(...nodes);
      } catch (error) {
        gaveUp = true;
        tell(rule, fileName, error);
      }
    };
  return Object.fromEntries(
    Object.entries(listeners).map(([selector, listener]) => [
      selector,
      guard(listener as (...nodes: unknown[]) => void),
    ]),
  );
}

function tell(rule: string, fileName: string, error: unknown): void {
  if (told.has(rule)) return;
  told.add(rule);
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.emitWarning(`stall/${rule} gave up on ${fileName}. Please report this, with the file if you can: ${reason}`, {
    type: 'StallWarning',
  });
}
