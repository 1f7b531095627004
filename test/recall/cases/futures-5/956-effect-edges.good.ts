import { Effect, Ref } from 'effect';
import { createServer } from 'node:http';

const hits = Ref.makeUnsafe(0);

const count = Ref.updateAndGet(hits, (n) => n + 1);
const greet = (path: string) => (path === '/' ? Effect.succeed('hello') : Effect.fail(new Error(`no page ${path}`)));

const handle = (path: string) =>
  Effect.gen(function* () {
    const n = yield* count;
    yield* Effect.forkChild(Effect.logDebug(`request ${String(n)}`));
    return yield* greet(path);
  }).pipe(Effect.catch((err: Error) => Effect.succeed(err.message)));

const checks = { root: handle('/'), missing: handle('/missing') };

export const selfTest = (): Promise<{ root: string; missing: string }> => Effect.runPromise(Effect.all(checks));

export const server = createServer((req, res) => {
  Effect.runPromise(handle(req.url ?? '/')).then(
    (body) => res.end(body),
    (err: unknown) => res.writeHead(500).end(String(err)),
  );
});

server.on('close', () => {
  Effect.runFork(Effect.logInfo('closed'));
});
