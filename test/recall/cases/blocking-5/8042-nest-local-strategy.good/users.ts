import { Injectable } from '@nestjs/common';
import { compare } from 'bcrypt';

export interface User {
  id: string;
  email: string;
  passwordHash: string;
}

@Injectable()
export class Users {
  constructor(private readonly find: (email: string) => Promise<User | null>) {}

  byEmail(email: string): Promise<User | null> {
    return this.find(email.trim().toLowerCase());
  }

  hasPassword(user: User, password: string): Promise<boolean> {
    return compare(password, user.passwordHash);
  }
}
