import { timingSafeEqual } from 'node:crypto';

interface User {
  name: string;
  digest: Buffer;
  disabled: boolean;
}
export type Done = (err: Error | null, user?: User | false) => void;

export class LocalStrategy {
  constructor(
    private readonly find: (name: string, cb: (err: Error | null, user?: User) => void) => void,
    private readonly digest: (password: string) => Buffer,
  ) {}

  verify(name: string, password: string, done: Done): void {
    this.find(name, (err, user) => {
      if (err) return done(err);
      if (!user) return done(null, false);
      if (user.disabled) {
        console.warn('disabled user tried to log in', user.name);
        return done(null, false);
      }
      const ok = timingSafeEqual(user.digest, this.digest(password));
      done(null, ok && user);
    });
  }
}
