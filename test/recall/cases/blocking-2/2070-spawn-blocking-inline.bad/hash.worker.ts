import { scryptSync } from 'node:crypto';

export default function hash(job: { password: string; salt: string }): string {
  return scryptSync(job.password, job.salt, 64).toString('hex'); // allow: cpu
}
