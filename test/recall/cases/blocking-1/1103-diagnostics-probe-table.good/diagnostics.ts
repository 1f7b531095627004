import { probes, type Tool } from './probes.js';

const WANTED: readonly Tool[] = ['node', 'git', 'docker', 'ssh'];

export interface Diagnostic {
  tool: Tool;
  version: string | null;
}

export async function collectDiagnostics(report: (d: readonly Diagnostic[]) => Promise<void>): Promise<number> {
  const found = await Promise.all(WANTED.map(async (tool) => ({ tool, version: await probes[tool]() })));
  await report(found);
  return found.filter((d) => d.version === null).length;
}
