import { Controller, Post, UnauthorizedException } from '@nestjs/common';
import { Users } from './users.js';

@Controller('auth')
export class AuthController {
  constructor(
    private readonly users: Users,
    private readonly sign: (payload: { sub: string }) => string,
  ) {}

  @Post('login')
  async login(body: { email: string; password: string }): Promise<{ token: string }> {
    const user = await this.users.byEmail(body.email);
    if (user === null || !(await this.users.hasPassword(user, body.password))) {
      throw new UnauthorizedException();
    }
    return { token: this.sign({ sub: user.id }) };
  }
}
