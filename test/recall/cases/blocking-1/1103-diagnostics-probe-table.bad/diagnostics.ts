import { probes, type Tool } from './probes.js';

const WANTED: readonly Tool[] = ['node', 'git', 'docker', 'ssh'];

export interface Diagnostic {
  tool: Tool;
  version: string | null;
}

export async function collectDiagnostics(report: (d: Diagnostic) => Promise<void>): Promise<number> {
  let missing = 0;
  for (const tool of WANTED) { // allow: sequential
    const version = probes[tool](); // expect: blocking
    if (version === null) missing += 1;
    await report({ tool, version }); // allow: sequential
  }
  return missing;
}
