export interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
}

/** Runs `work` in the background and reports its failure. */
export function unawaited(work: Promise<unknown>, report: (err: unknown) => void = console.error): void {
  work.catch(report);
}

export async function handle(url: string, ctx: ExecutionContext, log: (line: string) => Promise<void>): Promise<Response> {
  const started = Date.now();
  const response = await fetch(url);
  ctx.waitUntil(log(`${url} ${String(response.status)}`));
  unawaited(log(`took ${String(Date.now() - started)}`));
  return response;
}
