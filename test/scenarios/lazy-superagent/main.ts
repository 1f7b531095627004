import request from 'superagent';

export function pingBad(): void {
  request.get('https://example.org/ping'); // ~ no-floating-future: never runs
}

export function postBad(body: object): void {
  void request.post('https://example.org').send(body); // ~ no-floating-future: `void`
}

export function onlyBuiltBad(): void {
  const req = request.get('https://example.org'); // ~ no-floating-future: only built up
  req.set('accept', 'text/plain');
}

export function endedThenChangedOk(): void {
  const req = request.get('https://example.org');
  req.end(() => undefined);
  req.set('accept', 'text/plain');
}

export async function awaitedOk(): Promise<number> {
  const req = request.get('https://example.org');
  req.set('accept', 'text/plain');
  const { status } = await req;
  return status;
}

export function endedOk(done: (error: unknown) => void): void {
  request.get('https://example.org').end((error) => {
    done(error);
  });
  request.get('https://example.org').then(
    () => undefined,
    () => undefined,
  );
}
