import { sh } from './sh.js';

export async function deploy(branch: string, announce: (text: string) => Promise<void>): Promise<string> {
  await announce(`deploying ${branch}`);
  const sha = await sh`git rev-parse ${branch}`;
  await announce(`at ${sha}`);
  return sha;
}
