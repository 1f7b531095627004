type Reply =
  | { kind: 'ok'; body: string }
  | { kind: 'error'; message: string }
  | { kind: 'moved'; to: string };

interface Connection {
  request(path: string, reply: (r: Reply) => void): void;
}

export class Client {
  constructor(
    private readonly connection: Connection,
    private readonly log: (line: string) => void = console.log,
  ) {}

  fetch(path: string): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>(); // expect: never-settles
    this.connection.request(path, (reply) => {
      switch (reply.kind) {
        case 'ok':
          resolve(reply.body);
          break;
        case 'error':
          reject(new Error(reply.message));
          break;
        case 'moved':
          this.log(`${path} moved to ${reply.to}`);
          break;
      }
    });
    return promise;
  }
}
