import type { MigrationGate } from './migration-gate.js';

export async function handle(gate: MigrationGate, request: Request): Promise<Response> {
  while (!(await gate.isReady())) { // expect: starvation
    console.log('waiting for migration');
  }
  return new Response(`hello ${new URL(request.url).pathname}`);
}
