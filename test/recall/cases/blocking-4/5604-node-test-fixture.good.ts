import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const dir = mkdtempSync(join(tmpdir(), 'store-'));

after(() => {
  rmSync(dir, { recursive: true });
});

test('round trip', async () => {
  const file = join(dir, 'a.txt');
  writeFileSync(file, 'one');
  const text = await Promise.resolve(readFileSync(file, 'utf8'));
  assert.equal(text, 'one');
});
