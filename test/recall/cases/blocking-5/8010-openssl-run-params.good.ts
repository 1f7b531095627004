import { writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';

type Param = string | { name: string; buffer: Buffer };

export class OpenSsl {
  constructor(private readonly workdir: string) {}

  run(params: Param[], done: (error: Error | null, output: string) => void): void {
    const args = params.map((p) => (typeof p === 'string' ? p : join(this.workdir, p.name)));
    execFile('openssl', args, (error, stdout) => {
      done(error, stdout);
    });
  }

  async sign(certificate: Buffer, key: Buffer): Promise<string> {
    const inputs = Object.entries({ 'in.csr': certificate, 'ca.key': key });
    await Promise.all(inputs.map(([name, bytes]) => writeFile(join(this.workdir, name), bytes)));
    return await new Promise((resolve, reject) => {
      this.run(['x509', '-req', { name: 'in.csr', buffer: certificate }, { name: 'ca.key', buffer: key }], (error, output) => {
        if (error) reject(error);
        else resolve(output);
      });
    });
  }
}
