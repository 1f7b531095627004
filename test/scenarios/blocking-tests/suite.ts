import { rmSync } from 'node:fs';
import { test } from 'node:test';

test('removes', async () => {
  rmSync('x');
  await Promise.resolve();
});
