import hash from './hash.worker.js';
import { spawnBlocking } from './blocking.js';

interface Signup {
  email: string;
  password: string;
}

export async function register(signup: Signup, save: (email: string, hash: string) => Promise<void>): Promise<void> {
  const salt = signup.email.toLowerCase();
  const digest = await spawnBlocking(() => // expect: spawn
    hash({ password: signup.password, salt }), // allow: cpu
  );
  await save(signup.email, digest);
}
