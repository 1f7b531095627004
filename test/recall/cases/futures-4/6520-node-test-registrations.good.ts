import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';

const load = async (n: number): Promise<number> => Promise.resolve(n * 2);

test('loads', async () => {
  assert.equal(await load(2), 4);
});

describe('load', () => {
  it('doubles zero', async () => {
    assert.equal(await load(0), 0);
  });
  it('returns a promise', () => load(1).then((n) => assert.equal(n, 2)));
});
