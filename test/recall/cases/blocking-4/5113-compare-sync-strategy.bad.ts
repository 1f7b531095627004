import bcrypt from 'bcrypt';
import type { Knex } from 'knex';

interface UserRow {
  id: number;
  email: string;
  password_hash: string;
}

type Done = (err: unknown, user?: { id: number } | false) => void;

export function localStrategy(knex: Knex) {
  return (email: string, password: string, done: Done): void => {
    knex<UserRow>('users')
      .where({ email })
      .first()
      .then((row) => {
        if (row === undefined) return done(null, false);
        const ok = bcrypt.compareSync(password, row.password_hash); // expect: cpu
        return done(null, ok && { id: row.id });
      })
      .catch(done);
  };
}
