import { hashOnPool } from './blocking.js';

interface Signup {
  email: string;
  password: string;
}

export async function register(signup: Signup, save: (email: string, hash: string) => Promise<void>): Promise<void> {
  const salt = signup.email.toLowerCase();
  const digest = await hashOnPool(signup.password, salt);
  await save(signup.email, digest);
}
