import type { IncomingMessage, ServerResponse } from 'node:http';

type NodeMiddleware = (req: IncomingMessage, res: ServerResponse, next: (err?: unknown) => void) => unknown;

interface RouteEvent {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  dispatched: boolean;
}
type Handler = (event: RouteEvent) => Promise<void>;

export function fromNodeMiddleware(middleware: NodeMiddleware): Handler {
  return (event) =>
    new Promise<void>((resolve, reject) => { // expect: never-settles
      event.res.once('finish', () => {
        event.dispatched = true;
        resolve();
      });
      try {
        middleware(event.req, event.res, (err) => {
          if (err !== undefined) {
            reject(err as Error);
          }
        });
      } catch (err) {
        reject(err as Error);
      }
    });
}

export async function run(handlers: readonly Handler[], event: RouteEvent): Promise<void> {
  for (const handler of handlers) {
    await handler(event);
    if (event.dispatched) return;
  }
}
