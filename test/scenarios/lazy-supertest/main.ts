import request from 'supertest';

declare const app: string;

export function assertionBad(): void {
  request(app).get('/').expect(200); // ~ no-floating-future: never runs
}

export function unreadBad(): void {
  const answer = request(app).get('/'); // ~ no-floating-future: nothing reads
}

export async function awaitedOk(): Promise<void> {
  await request(app).get('/').expect(200);
}

export function callbackOk(done: (error: unknown) => void): void {
  request(app).get('/').expect(200, done);
  request(app).get('/').expect(200).end(done);
}

export function returnedOk() {
  return request(app).get('/').expect(200);
}
