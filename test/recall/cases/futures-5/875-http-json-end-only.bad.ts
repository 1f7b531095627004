import { request, type RequestOptions } from 'node:https';

interface RpcReply<T> {
  ok: boolean;
  result: T;
}

export default class RpcClient {
  constructor(
    private readonly host: string,
    private readonly token: string,
  ) {}

  private options(method: string): RequestOptions {
    return { host: this.host, path: `/rpc/${method}`, method: 'POST', headers: { authorization: this.token } };
  }

  call<T>(method: string, args: object): Promise<T> {
    return new Promise<T>((resolve, reject) => { // expect: never-settles
      const req = request(this.options(method), (res) => {
        let text = '';
        res.setEncoding('utf8');
        res.on('data', (part: string) => (text += part));
        res.on('end', () => {
          try {
            const reply = JSON.parse(text) as RpcReply<T>;
            if (reply.ok) resolve(reply.result);
            else reject(new Error(`${method} failed`));
          } catch (err) {
            reject(err as Error);
          }
        });
      });
      req.end(JSON.stringify(args));
    });
  }
}
