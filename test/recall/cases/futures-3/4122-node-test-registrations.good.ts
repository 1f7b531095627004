import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';

class Counter {
  #n = 0;
  async bump(by = 1): Promise<number> {
    await Promise.resolve();
    return (this.#n += by);
  }
}

describe('Counter', () => {
  let counter: Counter;
  before(() => {
    counter = new Counter();
  });
  after(async () => {
    await counter.bump(-1);
  });

  it('starts at zero', async () => {
    assert.equal(await counter.bump(0), 0);
  });

  for (const by of [1, 2]) {
    it(`adds ${by}`, async () => {
      assert.ok((await counter.bump(by)) > 0);
    });
  }
});

test('parallel bumps', async (t) => {
  const c = new Counter();
  const all = await Promise.all([c.bump(), c.bump(), c.bump()]);
  await t.test('the last one wins', () => {
    assert.equal(Math.max(...all), 3);
  });
});
