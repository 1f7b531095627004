import { request } from 'node:https';

export interface Certificate {
  cert: string;
  remoteAddr: string;
}

export class ControlPlane {
  constructor(
    private readonly host: string,
    private readonly token: string,
  ) {}

  createCert(branch: string): Promise<Certificate> {
    const headers = { authorization: this.token };
    return new Promise((resolve, reject) => { // expect: never-settles
      const req = request({ host: this.host, path: `/v1/${branch}/cert`, method: 'POST', headers }, (res) => {
        let body = '';
        res.on('error', reject);
        res.on('data', (chunk: Buffer) => {
          body += chunk.toString('utf8');
        });
        res.on('end', () => {
          resolve(JSON.parse(body) as Certificate); // allow: never-settles
        });
      });
      req.on('error', reject);
      req.end();
    });
  }
}
