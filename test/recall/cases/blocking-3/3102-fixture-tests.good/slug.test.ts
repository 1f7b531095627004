import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { slug } from './slug.js';

describe('slug', () => {
  let dir = '';

  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'slug-'));
  });

  after(() => {
    rmSync(dir, { recursive: true });
  });

  it('names a file', async () => {
    const file = join(dir, slug('Hello There'));
    writeFileSync(file, 'x');
    assert.equal(readFileSync(file, 'utf8'), 'x');
    await assert.doesNotReject(fetch('data:text/plain,x'));
  });
});
