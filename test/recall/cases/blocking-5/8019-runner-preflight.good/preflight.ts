import type { Failure, PreflightCheck } from './check.js';
import { NodeSpawnCheck } from './node-spawn-check.js';

export async function assertRunnable(extra: readonly PreflightCheck[] = []): Promise<void> {
  const checks = [new NodeSpawnCheck(), ...extra];
  const results = await Promise.all(checks.map((check) => check.run(15_000)));
  const failures = results.filter((f): f is Failure => f !== null);
  if (failures.length > 0) throw new Error(failures.map((f) => `${f.check}: ${f.detail}`).join('\n'));
}
