import { scryptSync } from 'node:crypto';

export class Threads {
  static spawnBlocking<T>(job: () => T): Promise<T> { // allow: spawn
    return new Promise((resolve, reject) => {
      setImmediate(() => { // allow: spawn
        try {
          resolve(job()); // allow: spawn
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  }
}

const hashJob = (secret: string, salt: string) => (): Buffer => {
  return scryptSync(secret, salt, 64); // allow: cpu
};

export async function enroll(user: string, secret: string, save: (hash: Buffer) => Promise<void>): Promise<void> {
  const digest = await Threads.spawnBlocking(hashJob(secret, user)); // expect: spawn
  await save(digest);
}
