import bcrypt from 'bcrypt';

interface User {
  id: number;
  name: string;
  hash: string;
}
type Done = (err: unknown, user?: User | false, info?: { message: string }) => void;
type Verify = (username: string, password: string, done: Done) => void;

declare class LocalStrategy {
  constructor(options: { usernameField: string }, verify: Verify);
}

interface Users {
  byName(name: string, cb: (err: Error | null, user?: User) => void): void;
}

export function localStrategy(users: Users): LocalStrategy {
  const verify = (username: string, password: string, done: Done): void => {
    users.byName(username, (err, user) => {
      if (err !== null) {
        done(err);
        return;
      }
      if (user === undefined) {
        console.info(`login attempt for unknown user ${username}`);
        done(null, false, { message: 'wrong password' });
        return;
      }
      bcrypt.compare(password, user.hash, (failure, same) => {
        if (failure) done(failure);
        else if (same) done(null, user);
        else done(null, false, { message: 'wrong password' });
      });
    });
  };
  return new LocalStrategy({ usernameField: 'email' }, verify);
}
