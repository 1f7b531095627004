import bcrypt from 'bcrypt';

interface Account {
  id: string;
  hash: string;
}

type Done = (error: unknown, account?: Account | false) => void;

interface Passport {
  use(name: string, verify: (username: string, password: string, done: Done) => void): void;
}

export function configure(passport: Passport, find: (username: string) => Promise<Account | null>): void {
  passport.use('local', (username, password, done) => {
    find(username)
      .then(async (account) => {
        if (account === null) {
          done(null, false);
          return;
        }
        const ok = await bcrypt.compare(password, account.hash);
        done(null, ok ? account : false);
      })
      .catch(done);
  });
}
