import { clientNonce, type Digest, parseChallenge, proof } from './scram.js';

interface Transport {
  request(api: 'handshake' | 'authenticate', body: string): Promise<string>;
}

export interface Credentials {
  username: string;
  password: string;
}

export class Connection {
  authenticated = false;

  constructor(
    private readonly transport: Transport,
    private readonly digest: Digest = 'sha512',
  ) {}

  async authenticate({ username, password }: Credentials): Promise<void> {
    const first = `n=${username},r=${clientNonce()}`;
    await this.transport.request('handshake', `SCRAM-${this.digest}`);
    const reply = await this.transport.request('authenticate', `n,,${first}`); // allow: sequential
    const challenge = parseChallenge(reply);
    const final = `c=biws,r=${challenge.nonce}`;
    const p = await proof(this.digest, password, challenge, `${first},${reply},${final}`);
    await this.transport.request('authenticate', `${final},p=${p}`);
    this.authenticated = true;
  }
}
