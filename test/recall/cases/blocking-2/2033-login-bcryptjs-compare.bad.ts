import { compare } from 'bcryptjs';
import type { Pool } from 'pg';

interface Credentials {
  email: string;
  password: string;
}

export function loginProcedure(pool: Pool) {
  return {
    kind: 'mutation' as const,
    resolve: async ({ input }: { input: Credentials }): Promise<{ userId: string } | null> => {
      const found = await pool.query<{ id: string; hash: string }>('select id, hash from users where email = $1', [input.email]);
      const user = found.rows[0];
      if (user === undefined) return null;
      const ok = await compare(input.password, user.hash); // expect: cpu
      return ok ? { userId: user.id } : null;
    },
  };
}
