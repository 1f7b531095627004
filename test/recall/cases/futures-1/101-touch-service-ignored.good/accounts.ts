import { PrismaClient } from '../../shared/generated/prisma/client.js';

export class Accounts {
  constructor(private readonly client = new PrismaClient()) {}

  byEmail(email: string) {
    return this.client.user.findUnique({ where: { email } });
  }

  rename(id: number, name: string) {
    return this.client.user.update({ where: { id }, data: { name } });
  }
}

export default new Accounts();
