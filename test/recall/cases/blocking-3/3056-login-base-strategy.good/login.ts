import { PasswordLogin } from './passwords.js';

interface Users {
  digestOf(email: string): Promise<string | undefined>;
}

export class LoginService extends PasswordLogin {
  constructor(private readonly users: Users) {
    super();
  }

  async login(email: string, plain: string): Promise<'ok' | 'denied'> {
    const digest = await this.users.digestOf(email);
    return (await this.check(plain, digest)) ? 'ok' : 'denied';
  }
}
