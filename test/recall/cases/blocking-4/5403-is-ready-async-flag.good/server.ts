import { setTimeout as delay } from 'node:timers/promises';
import type { MigrationGate } from './migration-gate.js';

export async function handle(gate: MigrationGate, request: Request): Promise<Response> {
  while (!(await gate.isReady())) {
    await delay(100);
  }
  return new Response(`hello ${new URL(request.url).pathname}`);
}
