import type { IncomingMessage } from 'node:http';

type Fields = Record<string, string>;

export class FormReader {
  constructor(
    private readonly parse: (body: Buffer) => Fields,
    private readonly log: { warn(msg: string, err: unknown): void },
  ) {}

  read(req: IncomingMessage): Promise<Fields> {
    const parts: Buffer[] = [];
    return new Promise<Fields>((resolve, reject) => { // expect: never-settles
      req.on('data', (part: Buffer) => parts.push(part));
      req.on('error', reject);
      req.on('end', () => {
        try {
          resolve(this.parse(Buffer.concat(parts)));
        } catch (err) {
          this.log.warn('malformed form', err);
        }
      });
    });
  }
}
