import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import request from 'superagent';

describe('health endpoint', () => {
  let base = '';

  before(() => {
    base = process.env['BASE_URL'] ?? 'http://127.0.0.1:3000';
  });

  it('answers 204', async () => {
    const res = await request.get(`${base}/health`);
    assert.equal(res.status, 204);
  });

  it('refuses a bad token', async () => {
    await request
      .get(`${base}/admin`)
      .set('authorization', 'Bearer nope')
      .ok((res) => res.status === 401);
  });
});
