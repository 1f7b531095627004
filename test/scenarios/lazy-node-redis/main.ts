import { createClient } from 'redis';

const client = createClient();

export function forgottenBad(): void {
  client.multi().set('a', '1').get('a'); // ~ no-floating-future: never runs
}

export function onlyBuiltBad(): void {
  const multi = client.multi(); // ~ no-floating-future: only built up
  multi.set('a', '1');
}

export async function executedOk(): Promise<void> {
  await client.multi().set('a', '1').exec();
  const multi = client.multi();
  multi.set('a', '1');
  await multi.execAsPipeline();
}
